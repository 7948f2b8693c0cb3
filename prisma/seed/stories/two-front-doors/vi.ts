import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Căn phòng

Máy nhiễu xạ tia X về đến Malang tháng 3 năm 2013 trong bốn thùng gỗ, và hai khoa cùng muốn có nó. Khoa Hóa viết đề án; khoa Vật lý có mặt sàn duy nhất chịu nổi sức nặng. Endang Puspitasari viết mười một trong mười chín trang đề án, nhưng không có tên trong kế hoạch của khoa nào. Hợp đồng của chị cứ đến tháng Sáu là hết.

Tòa nhà khi ấy còn là bản vẽ. Thầy Suryadi, trưởng khoa Vật lý, hỏi chị muốn sửa gì. Chị cầm cây bút chì của thầy, vẽ thêm cửa thứ hai: một cửa ra hành lang khoa Vật lý, một cửa ra sân khoa Hóa, cả hai cùng một chìa. Ngay chiều hôm đó thầy ký vào bản vẽ, khi chưa ai kịp yêu cầu.

## Tờ lịch

Nội quy chị treo cạnh hai cánh cửa gói trong một trang. Ai cũng được đăng ký. Không ai giữ quá hai buổi sáng một tuần. Ai làm hỏng thì ghi lại hỏng thế nào, và không bị trách. Ai công bố số liệu thì ghi tên người đã chuẩn bị mẫu.

Điều thứ tư làm mất lòng nhiều người. Một giáo sư gỡ tờ giấy xuống hai lần; chị treo lên ba lần.

Sang năm thứ hai, tờ lịch đăng ký cho thấy điều chưa cuộc họp nào nói ra. Nhóm gốm bên khoa Hóa và nhóm màng mỏng bên khoa Vật lý đang đo cùng một loại zirconia, cách nhau ba ngày, mà không nói với nhau. Chị xếp họ vào cùng một buổi sáng. Bài báo chung đầu tiên ra đời từ buổi ấy, rồi từ bài báo thành một nhóm nay có hai mươi ba người, và đến giờ vẫn không thuộc khoa nào.

> Một cửa thì đó là phòng của ai đó. Hai cửa thì đó là một nơi chốn.

## Năm chị bị bỏ qua

Năm 2016 chị đã vào biên chế, và ghế trưởng khoa để trống. Hội đồng chọn một đồng nghiệp ít công bố hơn và “buổi tối không vướng bận”. Mấy chữ ấy không có trong biên bản nào. Hai ủy viên nhắc lại với chị, ở hai hành lang khác nhau.

Chị không khiếu nại. Chị xin được miễn lịch dạy một năm, được chấp thuận, và viết xong bốn bài báo nằm trong ngăn kéo từ hồi làm tiến sĩ. Chị không chịu để ai gọi đó là trong cái rủi có cái may. “Tôi thích được giao chức ấy hơn. Viết là thứ tôi xin được.”

## Chiếc bàn

Năm 2019, bảy người phụ nữ quen nhau qua tờ lịch đăng ký bắt đầu ăn trưa cùng nhau mỗi thứ Năm. Mỗi tuần họ làm đúng một việc: đọc hồ sơ xét chức danh của một người trong nhóm, bằng con mắt của hội đồng. Đến nay năm trong bảy người đã được nâng hạng chức danh. Khi trường tìm phó hiệu trưởng phụ trách nghiên cứu, lời đề cử đến từ chiếc bàn ấy, kèm hai trang kể những gì căn phòng đã làm ra. Chính chị Endang cũng chưa từng biết hết.

## Điều đã giúp

- Một trưởng khoa dám ký khi chưa có tiền lệ.
- Cô Lastri, giáo viên dạy Hóa, người đóng lệ phí thi năm 1999 và không bao giờ nhắc lại.
- Mẹ chồng đi chuyến tàu thứ Hai từ Blitar lên, suốt bốn năm.
- Việc đếm. Tờ lịch nói ra về sự cộng tác những điều không ai nói nổi trong cuộc họp.

## Điều đã cản

- Bốn năm hợp đồng cứ tháng Sáu là hết. Chẳng ai lập kế hoạch với người có thể không còn ở đó vào tháng Bảy.
- Một chiếc máy được mua mà không có tiền bảo trì: năm 2015 nó nằm im năm tháng, chờ một ống phát tia X.
- Những quyết định được đưa ra trong bữa tối, đúng giờ hai đứa trẻ cần được dỗ ngủ.
`

export const vi: StoryText = {
  title: 'Phòng thí nghiệm có hai cửa trước',
  standfirst:
    'Một chiếc máy dùng chung đã thành một nhóm nghiên cứu chung như thế nào, và người vẽ cánh cửa thứ hai đã phải trả giá ra sao.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Bộ đồ hóa học ngoài hiên',
      words: 'Sáu ống nghiệm mua ở chợ Blitar. Anh tôi đòi cái hộp; tôi được những thứ bên trong.',
    },
    {
      title: 'Người đầu tiên trong nhà',
      words: 'Lệ phí phải nộp vào thứ Sáu. Đến thứ Năm thì đã có người nộp rồi.',
      who: 'cô Lastri, dạy Hóa',
      learned: 'Sự giúp đỡ không đòi đáp lại thì phải trao tiếp cho người sau.',
    },
    {
      title: 'Hai con nhỏ, một luận án',
      words: 'Một mẻ thiêu kết mất chín tiếng. Một đêm cũng chừng ấy, nếu biết chia.',
    },
    {
      title: 'Một năm ở đây, hay năm năm ở Osaka',
      words: 'Osaka mời năm năm. Tôi nhận mười hai tháng ở Malang, vì mẹ, và cứ thế bốn lần.',
      learned: 'Được chọn lại tôi vẫn chọn vậy. Chỉ khác là tôi sẽ xin điều kiện bằng giấy trắng mực đen.',
    },
    {
      title: 'Cánh cửa thứ hai trên bản vẽ',
      words: 'Một chìa, hai hành lang, bốn điều trên một trang giấy.',
      who: 'thầy Suryadi, trưởng khoa Vật lý',
      learned: 'Kế hoạch dễ sửa nhất khi còn là nét bút chì.',
    },
    {
      title: 'Bị bỏ qua cho ghế trưởng khoa',
      words: 'Trong phòng không ai nêu lý do. Tôi nghe được ở hai hành lang.',
      learned: 'Hãy hỏi tiêu chí trước khi bỏ phiếu. Sau đó chỉ còn là ý kiến.',
    },
    {
      title: 'Một năm ngồi viết',
      words: 'Bốn bài báo từ một ngăn kéo. Lịch dạy vẫn chạy mà không cần tôi.',
    },
    {
      title: 'Bảy người quanh bàn thứ Năm',
      words: 'Mỗi tuần một hồ sơ chức danh, đọc như hội đồng sẽ đọc.',
      who: 'sáu đồng nghiệp từ tờ lịch đăng ký',
      learned: 'Hội đồng khắt khe theo những cách có thể học được.',
    },
    {
      title: 'Phó hiệu trưởng phụ trách nghiên cứu',
      words: 'Tôi vẫn giữ một chìa của căn phòng. Khoản tiền đầu tiên tôi ký là hợp đồng bảo trì.',
    },
  ]),
}
