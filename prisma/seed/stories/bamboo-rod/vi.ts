import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Trước bồn rửa có một viên gạch bê tông. Nó nằm bẹt trên nền, mặt nhẵn bóng vì ngày nào cũng có người đứng lên. Sau gian bếp thứ chín, Gusti Ayu Kade Sukmawati thôi đo tường mà bắt đầu đếm gạch. Đó là năm 1999. Sáu mươi ba căn nhà cứu trợ trên sườn đồi Karangasem, miền đông Bali, xây theo cùng một bản vẽ, mặt bếp đều cao chín mươi phân. Năm mươi mốt bếp có viên gạch. Hai nhà có hai viên chồng lên nhau: ở đó người nấu ăn mới mười một tuổi.

Con số chín mươi ấy bà biết. Chính tay bà từng chép nó từ một cuốn cẩm nang nước ngoài vào bản vẽ của mười bốn khách sạn.

## Đầu thanh tre

Nhà Bali đo theo thân người. Trước khi cưa cây cột đầu tiên, *undagi*, tức thợ cả, đo sải tay chủ nhà, đo cẳng tay, đo nắm tay với ngón cái dựng lên, rồi khắc tất cả lên một thanh tre. Từ thanh tre ấy, gọi là *gegulak*, mà ra chiều cao cột, bề rộng gian nhà, và cả gian bếp. Người được đo là ông chồng. Năm 1974 ở Penebel người được đo là cha bà, còn cô bé Gusti bảy tuổi giữ đầu thanh tre. Cô hỏi bao giờ đến lượt mẹ. “Mẹ cháu tính luôn trong ấy rồi,” undagi đáp.

Làm luận án, bà đo chiều cao khuỷu tay của 231 phụ nữ ở mười một làng, bằng thước dây thợ may và phấn, trong lúc họ nấu ăn. Mặt bếp chín mươi phân vừa với hai mươi tám người. Một ủy viên hội đồng bảo gian bếp là đồ đạc, và hỏi kiến trúc nằm ở đâu.

## Ai là chủ

Các undagi cũng không chịu đo người vợ. Họ bảo sách lá buông ghi như thế. Bà Gusti không cãi; bà xin được nghe đọc. Ở Singaraja, suốt tám ngày thứ Bảy, nhà ngữ văn Ida Ayu Raka Sutji đọc cho bà nghe. Từ dùng để chỉ người được đo là *sang madruwe*, người làm chủ. Từ ấy không nói đàn ông hay đàn bà.

Thế là bà tìm đến Jro Nyoman Rentas, vị undagi từ chối gay gắt nhất, hỏi ở nhà ông ai làm chủ gian bếp. “Vợ tôi,” ông đáp, rồi im lặng khá lâu. Ông xin chờ đến ngày lành. Ba mươi lăm ngày sau ông gọi điện: tre đã cưa rồi.

> Tôi chỉ hỏi ai làm chủ gian bếp. Phần còn lại là chờ.

Gian bếp đầu tiên theo thanh tre thứ hai hoàn thành năm 2006 và hỏng việc trong vòng một năm. Cô con dâu được đo sang Thổ Nhĩ Kỳ làm ở spa; người nấu ăn bây giờ là mẹ chồng, thấp hơn mười một phân, và viên gạch trở lại. Từ đó, người được đo là người thấp nhất trong những người nấu ở bếp ấy. Người cao thì được một tấm thớt dày.

## Một nghìn một trăm bốn mươi

Sau trận động đất Lombok năm 2018, bà được mời vào nhóm thiết kế nhà cứu trợ. Bản vẽ được ký khi bà còn trên phà. Chín mươi. Bà phát biểu ở bốn cuộc họp và viết bảy lá thư; 1.140 căn nhà được xây, không một mặt bếp nào hạ xuống. Bà không muốn ai nói nhẹ thất bại ấy đi. Có những người phụ nữ sẽ đứng trên viên gạch cho đến già.

Năm 2020 bà trở lại cùng tám sinh viên và đếm: 902 viên gạch. Bà gửi bảng số đi, không kèm công văn. Chín tháng sau có giấy mời, và từ năm 2022 bản hướng dẫn xây nhà cứu trợ có thêm một câu: chiều cao mặt bếp theo người nấu. Có người đề nghị cứ ghi tám mươi lăm cho gọn. Bà không chịu. “Đấy là viên gạch tiếp theo.”

## Chiếc ghế con

Ở ba mươi mốt làng, các undagi nay cưa hai thanh tre, và đã có 587 gian bếp xây theo thanh thứ hai. Một gian ở nhà mẹ bà tại Penebel, làm năm 2009, theo chính thân người của mẹ. Gian bếp ấy hầu như không được dùng. Cụ vẫn ngồi trên chiếc ghế con nấu bên bếp lò cũ cho đến năm tám mươi lăm tuổi.

Cuối cùng bà Gusti đo chiếc ghế. Nó cao hai mươi hai phân. Con số nằm ở phụ lục cuốn sách của bà, không kèm khuyến nghị nào.
`

export const vi: StoryText = {
  title: 'Một thanh tre cho gian bếp',
  standfirst:
    'Nhà Bali đo theo thân người chủ. Một kiến trúc sư hỏi các thợ cả ai là chủ gian bếp, rồi chờ họ tự trả lời.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Giữ đầu thanh tre',
      words: 'Cha tôi đứng dang tay. Mẹ tôi trong bếp, đun cà phê mời undagi.',
    },
    {
      title: 'Chiếc ghế thứ sáu mươi',
      words: 'Cả xưởng vẽ có ba nữ sinh viên. Ghế của tôi sát nhà vệ sinh, được cái đèn sáng.',
      who: 'thầy Made Suweca, trợ giảng xưởng vẽ',
      learned: 'Đo đã, rồi hãy trầm trồ.',
    },
    {
      title: 'Mười bốn khách sạn',
      words: 'Mười bốn lần tôi chép con số chín mươi. Không đầu bếp nào kêu ca; toàn đàn ông, lại cao.',
    },
    {
      title: 'Văn phòng, hay lớp học',
      words: 'Lương giảng viên bằng một phần năm lương tôi. Tôi hỏi mẹ. Mẹ bảo: thì vẫn ngày ba bữa.',
    },
    {
      title: 'Năm mươi mốt viên gạch',
      words: 'Tôi đến là để đo vết nứt trên tường.',
      who: 'sáu mươi ba gia đình ở Karangasem',
      learned: 'Khi ai cũng sửa bản vẽ của mình theo cùng một cách thì bản vẽ sai.',
    },
    {
      title: '“Gian bếp là đồ đạc”',
      words: 'Ba năm đo khuỷu tay, hai giờ bảo vệ. Tôi đạt, với một yêu cầu chỉnh sửa: bớt chữ “bếp” đi.',
    },
    {
      title: 'Tám ngày thứ Bảy ở Singaraja',
      words: 'Chị đọc, tôi quạt cho các tờ lá khỏi ẩm.',
      who: 'Ida Ayu Raka Sutji, nhà ngữ văn',
      learned: 'Hãy tự đọc cuốn sách người ta đem ra để từ chối mình.',
    },
    {
      title: 'Thanh tre thứ hai',
      words: 'Vợ ông được đo đầu tiên, ngay trong bếp ấy. Bà giục chúng tôi nhanh lên, cơm sắp chín rồi.',
      who: 'Jro Nyoman Rentas, undagi, và vợ ông',
    },
    {
      title: 'Viên gạch trở lại',
      words: 'Tôi đo một người. Bếp thì cả nhà dùng.',
      learned: 'Hãy đo người thấp nhất.',
    },
    {
      title: 'Giáo sư',
      words:
        'Trong diễn từ nhận chức, tôi nói chữ “bếp” bảy mươi lần. Sinh viên đếm thế; tôi tưởng phải nhiều hơn.',
      who: 'hai khóa sinh viên đi đo cùng tôi',
    },
    {
      title: 'Một nghìn một trăm bốn mươi mặt bếp',
      words: 'Bốn cuộc họp, bảy lá thư, rồi một bảng số có 902 viên gạch.',
      learned: 'Con số phải ngồi xổm mới đếm được sẽ đi xa hơn một lá thư.',
    },
    {
      title: 'Hai thanh tre, rồi đến kho thóc',
      words:
        'Hai phụ nữ đang học nghề undagi ở xưởng chúng tôi. Tôi trở lại với bản thảo về kho thóc; trong ấy hẳn cũng còn thứ chưa ai đo.',
    },
  ]),
}
