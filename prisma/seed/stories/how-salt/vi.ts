import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Bản tin số 1

*Ngày 6 tháng 3 năm 2017. Đầu kinh Ông Cò mặn mười tám. Nước lớn lúc chín giờ.*

Trước đó một tháng, tôi cầm bài báo mới đăng xuống khoe với bà con trong kinh. Bài có ba vụ tôm, mỗi giờ một số đo. Bà Chín Nhàn, sáu mươi tám tuổi, lật tới lật lui rồi hỏi: “Vậy sáng nay mặn nhiêu, cô?”

Ở kinh này con tôm và cây lúa thay phiên nhau: đầu năm nước mặn, mưa xuống thì nước ngọt. Trật nước là mất mùa. Tôi nói được độ mặn trước cửa nhà bà vào bất cứ giờ nào của vụ tôm 2015. Sáng hôm đó thì không. Bà nhúng ngón tay xuống kinh, nếm, nói: “Mười bảy.” Máy của tôi ra mười bảy phẩy hai.

Thành ra có bản tin. Đầu đo ngâm dưới kinh, bốn giờ rưỡi sáng sinh viên coi số, năm giờ chú Ba Khởi đọc trên loa xã.

## Bản tin số 611

*Ngày 19 tháng 11 năm 2018. Đầu kinh Ông Cò mặn ba. Bà con lấy nước vô ruộng được.*

Thiệt ra mặn chín. Con hà bám kín đầu đo hơn hai tuần, số cứ tụt dần mà tôi lại mừng, tưởng nhờ mưa cuối mùa. Lúa đang trổ. Ba mươi bảy hộ bơm nước trước bữa trưa. Mười ngày sau bông lúa đứng thẳng đuột, vì không có hột nào kéo nó xuống.

Trường khuyên tôi đừng đi: xin lỗi là nhận lỗi, mà nhận lỗi thì phải đền. Tôi đi chín ngày, đủ ba mươi bảy nhà, cầm theo cuốn sổ có con số ba. Có nhà rót trà, có nhà thả chó. Bà Chín bắt tôi ngồi xuống cộng với bà: giống, phân, dầu, công cày, mười một triệu tư. Sáng đó bà có nếm, bà nghe mặn, mà bà tin cái máy. Cộng cả kinh thì hơn bốn trăm hai chục triệu, bằng sáu năm lương của tôi. Tôi không đền. Tôi đền không nổi. Ai khen bản tin cũng hay bỏ qua khúc này, nên tôi ghi ra đây.

Xã cắt bản tin. Đề tài bị xếp loại không đạt, hai năm tôi không được chủ trì đề tài nào nữa.

## Mười lăm tháng không có bản tin

Nhà tôi là thợ máy. Anh cầm cái đầu đo lên coi, bảo: “Kính xe dơ thì phải có cây gạt.” Anh tháo mô-tơ gạt nước của một chiếc xe tải phế, gắn bàn chải vô. Bốn cái đầu rỉ sét. Cái thứ năm chạy tới giờ.

Tôi vẫn đo, không đọc cho ai.

Mùa khô 2020 mặn vô sớm khắp miền Tây. Xã mời tôi tới nhà văn hóa ấp, hỏi bà con có muốn nghe lại không. Không ai nói gì. Rồi bà Chín đứng dậy.

> Đọc thì đọc. Mà bữa qua cô nói mấy, thiệt ra mấy, đọc cái đó trước.

## Bản tin số 623

*Ngày 16 tháng 3 năm 2020. Bản tin số 611 nói ba, thiệt ra chín. Sáng nay đầu kinh Ông Cò mặn hai mươi bảy. Nước lớn lúc sáu giờ.*

Chú Ba đọc chậm, đọc hai lần. Tôi đứng dưới chân cột loa.

## Bản tin số 2.851

*Ngày 1 tháng 6 năm 2026. Hôm qua nói hai mươi hai, thiệt ra hai mươi mốt rưỡi. Sáng nay đầu kinh Ông Cò mặn hai mươi. Nước lớn lúc mười giờ.*

Từ năm 2024 tỉnh trả tiền cho bản tin ở hai mươi ba xã. Xã nào cũng đọc cái sai trước. Trung bình lệch tám phần mười. Năm ngoái có hai lần lệch quá ba, cả hai đều lên loa.

Ba mươi bảy hộ đó giờ ba mươi mốt hộ còn nghe. Sáu hộ thì không, có nhà cắt dây loa trước cửa. Tôi không trách.

Bà Chín năm nay bảy mươi bảy, sáng nào cũng nếm, thấy lệch quá một là gọi. Năm ngoái bà gọi bốn lần. Ba lần bà đúng.
`

export const vi: StoryText = {
  title: 'Sáng nay mặn nhiêu?',
  standfirst:
    'Một giảng viên nuôi trồng thủy sản ở Cà Mau, một cái loa xã, và bốn bản tin độ mặn. Có một bản tin sai, và từ đó sáng nào cũng đọc cái sai trước rồi mới đọc số.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Mười hai lu nước mưa',
      words:
        'Nhà ở giữa bốn bề nước mà phải đếm từng gáo. Tháng Tư má gõ vô lu, nghe tiếng biết còn mấy ngày.',
      who: 'má',
    },
    {
      title: 'Bốn năm ở Cần Thơ',
      words: 'Học nuôi thủy sản, ở trọ sáu đứa một phòng. Lần đầu cầm khúc xạ kế, tôi đem đo nước mắm.',
      learned: 'Cái gì lưỡi biết thì máy cũng kiểm được, và ngược lại.',
    },
    {
      title: 'Hai mùa tôm chết sớm',
      words: 'Dịch hoại tử gan tụy. Người ta gọi tôi tới ao, và lần nào tôi cũng tới sau khi tôm đã chết.',
    },
    {
      title: 'Ba vụ, mỗi giờ một số',
      words: 'Mười ba ngàn số đo trong một con kinh. Tôi tưởng vậy là biết con kinh đó.',
      who: 'mấy lứa sinh viên thay nhau ngủ chòi',
    },
    {
      title: 'Chú Ba bật loa lúc năm giờ',
      words: 'Có nhà đem bản tin ra cá cược với lưỡi bà Chín. Đi đâu cũng có người rót trà mời tôi.',
      who: 'chú Ba Khởi, giữ loa xã',
      learned: 'Người đang lội dưới vuông chỉ nghe kịp một con số.',
    },
    {
      title: 'Nói ba, thiệt ra chín',
      words: 'Ba mươi bảy ruộng lúa không hột. Chín ngày đi xin lỗi.',
      learned: 'Con số làm mình mừng thì phải đo lại trước tiên.',
    },
    {
      title: 'Cây gạt nước',
      words: 'Bốn cái hư. Anh không nói gì về vụ lúa, chỉ hỏi mượn cái đầu đo.',
      who: 'nhà tôi, thợ máy',
    },
    {
      title: 'Đọc cái sai trước',
      words:
        'Điều kiện để bản tin được đọc lại. Cũng từ bữa đó bản tin chỉ nói số. Lấy nước hay không là người có ruộng quyết.',
      who: 'bà Chín Nhàn',
      learned: 'Người ta tin một người chịu nói mình sai bao nhiêu.',
    },
    {
      title: 'Hai mươi ba xã',
      words:
        'Có dòng dự toán cho bàn chải. Con kinh kế bên đang chờ tôi đo, và tôi đang chờ tìm được người biết nếm.',
    },
  ]),
}
