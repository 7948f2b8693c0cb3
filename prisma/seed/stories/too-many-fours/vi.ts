import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Muốn thử lao cho bò thì cạo lông hai chỗ trên cổ, một trên một dưới, kẹp thước đo nếp da ở mỗi chỗ rồi tiêm. Ba ngày sau đo lại. Nếu cục sưng dưới to hơn cục sưng trên 5 milimét thì con bò bị đưa đi giết mổ, và cả trại không được xuất con nào. Nếu 4 milimét, nó được nhốt riêng, sáu mươi ngày sau thử lại. Việc này làm ngoài sân chuồng, nước tuyết chảy vào tay áo, chủ trại đứng sau lưng cùng đọc số. Tôi đã làm chừng chín mươi nghìn lần.

## Phòng khám F

Ba mươi sáu tuổi, tôi bỏ phòng khám đi làm tiến sĩ, thu nhập còn một phần ba. Mười một phòng khám thú y cho tôi mượn sổ thử, đánh chữ từ A đến K, tên thật niêm phong. Tháng 3 năm 2006 tôi vẽ biểu đồ: bao nhiêu con ra 3 milimét, ra 4, ra 5. Lẽ ra phải có gần một nghìn sáu trăm số 5. Chỉ có sáu trăm mười. Số còn lại đứng cả ở cột bên trái.

Phòng khám F chưa bao giờ thử con nào vào tuần đầu tháng Bảy. Tôi biết một phòng khám đóng cửa đúng tuần ấy vì bác sĩ đứng đầu còn bận phơi cỏ. Người lái máy kéo ngày trước là tôi.

Tôi xin mở niêm phong riêng cho chữ ký tắt của mình. Lẽ ra tôi phải có bốn mươi bốn số 5; tôi có mười bảy. Tôi chưa từng ghi một con số sai nào. Tôi chỉ kẹp mạnh tay hơn một chút, ở một số trại.

> Mười hai năm, hễ còn ngờ là tôi rộng tay, mà chưa bao giờ hỏi ai phải trả cho sự rộng tay ấy.

## Một rổ đậu

Bác Emlyn Probert, chủ đám cỏ ấy và cũng là người dạy tôi đọc cổ bò, đang ngồi tách đậu tằm trên bậc cửa. Tôi đưa bác biểu đồ, bác xem hết gần một rổ đậu. “Thì,” bác nói, “cũng có người mua chúng nó.” Bác bảo nên đăng, và cứ để nguyên chuyện đám cỏ.

Bài báo ra năm 2008, Hình 1 là những số 5 của chính tôi. Mùa thu ấy một trăm bốn mươi chủ trại đến sàn đấu giá gia súc để nghe, và tôi đứng ở chỗ bò vẫn đứng. Một người phụ nữ ở hàng cuối nói tên một trại và hỏi năm 1998 tôi thử ở đó vào tuần nào. Bà đã mua ở đó bốn con bò tơ, và hai năm sau mất sáu mươi ba trong chín mươi con. Tôi trả lời đúng tuần. Tôi nói rằng một trong bốn con có thể là một số 5 của tôi, và cả hai chúng tôi sẽ không bao giờ biết được. Bà cảm ơn rồi ngồi xuống. Nay sinh viên của tôi thực tập trên đàn bò của bà, vào những ngày tôi không đi cùng.

## Mặt số quay ngược

Một người thợ đồng hồ ở Monmouth chuyển mặt số sang phía bên kia, mười bốn bảng một chiếc. Người kẹp không nhìn thấy số; người đọc số thì chưa xem số lần đầu. Năm 2013, ba mươi mốt bác sĩ thú y dùng cả hai loại trên chín nghìn con bò, và với mặt số quay ngược, gần như mọi số 5 đều trở lại. Theo chúng tôi tính, mùa xuân ấy có chín trại bị đóng mà với thước cũ thì vẫn được mở. Một trại là của Alun, anh họ tôi. Giáng Sinh giờ hai nhà ăn riêng.

Làm trưởng khoa từ năm 2021, tôi cũng chịu một mặt số quay ngược. Ai xin kinh phí, hay xin một học kỳ không phải dạy, thì chị Bev Hatch ở văn phòng xóa tên đi, tôi xét phần còn lại. Năm đầu tôi từ chối một người bạn hai mươi năm, và cho một học kỳ một người chưa bao giờ đồng ý với tôi điều gì. Cả hai đều tin là tôi biết.

## Điều đã giúp

- Bác Emlyn, người có cột còn tệ hơn cột của tôi, và hoàn toàn có thể biến việc này thành chuyện già với trẻ.
- Dấu niêm phong. Nếu không có nó, hẳn tôi đã tìm tên mình trước tiên.
- Để ai cũng dùng cả hai loại. Vẫn những bàn tay ấy, thước này thì thiếu số 5, thước kia thì không, nên chẳng ai phải mang tiếng nói dối.

## Điều đã cản

- Một hội đồng xét chức danh chờ cho mọi việc lắng xuống, suốt hai năm. Không ai nói được còn gì chưa lắng.
- Tiền cho đôi tay thứ hai. Mặt số quay ngược được dạy ở bốn trường và không nơi nào bắt buộc.
- Lòng quý mến. Tôi thử chuẩn nhất ở những nơi không mời tôi uống trà.
`

export const vi: StoryText = {
  title: 'Quá nhiều số 4',
  standfirst:
    'Một bác sĩ thú y chuyển sang dịch tễ học vẽ biểu đồ công việc của mười một phòng khám, và nhận ra một trong số đó nhờ mùa phơi cỏ.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Những con không có trong sổ cừu đẻ',
      words:
        'Cha tôi cất sổ sau chiếc đồng hồ. Con nào chết thì không ghi. Chín tuổi, tôi dành cho chúng một trang riêng, và cha để yên.',
    },
    {
      title: 'Ngón cái đặt đúng chỗ',
      words: 'Một phòng khám bốn người ở vùng giáp ranh, và mọi cổng trại trong vòng ba mươi cây số.',
      who: 'bác Emlyn Probert, đứng đầu phòng khám',
      learned: 'Học tay nghề của ai là nhận luôn thói quen của người ấy. Hãy hỏi cái nào là cái nào.',
    },
    {
      title: 'Không có gì để thử',
      words:
        'Dịch lở mồm long móng. Bảy tháng tôi ký cho mười một nghìn con vật đi tiêu hủy, và không ai cho tôi xem được phép tính đằng sau.',
      learned: 'Nếu không ai cho xem được phép tính thì hãy đi học cách làm tính.',
    },
    {
      title: 'Tên trên biển đồng, hay không',
      words: 'Lời mời hùn vốn vào phòng khám và suất học bổng tiến sĩ đến trong cùng một tuần.',
    },
    {
      title: 'Phòng khám F',
      words: 'Số 5 lẽ ra: bốn mươi bốn. Số 5 tìm thấy: mười bảy. Chữ ký tắt: B. P.',
    },
    {
      title: 'Một rổ đậu',
      words: 'Tôi đã soạn sẵn một bài nói. Bác chỉ cần biểu đồ, và sự yên lặng.',
      who: 'bác Emlyn, đã nghỉ hưu',
      learned: 'Hãy đến với người sẽ đau trước. Những người chỉ thấy hay thì chờ được.',
    },
    {
      title: 'Chỗ bò vẫn đứng',
      words:
        'Một trăm bốn mươi chủ trại, một câu hỏi không có lời đáp, và việc xét chức danh hoãn lại cho đến khi mọi việc lắng xuống.',
    },
    {
      title: 'Mặt số ở phía bên kia',
      words: 'Những số 5 trở lại. Ở chín trại, người đi đóng cổng cũng đến.',
      who: 'một thợ đồng hồ ở Monmouth, và ba mươi mốt bác sĩ thú y',
      learned: 'Người trung thực cần một dụng cụ hơn cần một bài giảng.',
    },
    {
      title: 'Trưởng khoa, với mặt số quay ngược',
      words:
        'Đơn đến bàn tôi không có tên. Tiếp theo tôi muốn có một chiếc thước mà một người dùng một mình vẫn được tin.',
    },
  ]),
}
