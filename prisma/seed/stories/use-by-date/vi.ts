import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Vật liệu và phương pháp

Mẫu thử: một khoa Dược ở Malang, hai mươi sáu giảng viên, chín kỹ thuật viên, bảy trăm sinh viên. Điều kiện bảo quản: nguyên trạng. Thời gian thử: ba mươi sáu tháng. Người thử: chính trưởng khoa, nên xin đọc với đôi chút nghi ngờ.

Tôi nghiên cứu xem thuốc để trong kho nóng thì còn tin được bao lâu. Trên kệ trạm y tế 38 độ, si-rô không hỏng đúng vào ngày in trên chai; có loại hỏng sớm hơn, nhiều loại còn tốt rất lâu sau đó. Nhưng đằng sau mỗi cái ngày ấy là một người đã từng đo và chịu trách nhiệm về nó.

> Hạn dùng là ngày cuối cùng còn có người dám hứa.

Tháng 2 năm 2023, khi được bầu làm trưởng khoa, tôi muốn biết ai còn dám hứa cho những việc chúng tôi vẫn làm.

## Tháng 0

Chúng tôi liệt kê mọi việc lặp đi lặp lại: các ban, báo cáo, lịch trực, những cuộc họp để chuẩn bị họp. Hai trăm mười bốn việc. Trong số đó có một trăm ba mươi ba việc không ai nhớ do ai yêu cầu. Mỗi việc được dán một cái nhãn thuốc: tên việc, người giữ và ngày hết hạn, lâu nhất là một năm. Quá hạn thì việc ấy hết hiệu lực, trừ khi có người đến gia hạn bằng một lý do dài một câu.

## Tháng thứ 6

Năm mươi hai việc đã hết hạn mà không ai đi tìm. Bản báo cáo quý bìa xanh, làm từ năm 2009, hóa ra vẫn gửi đến một văn phòng đã giải thể năm 2014. Tính trung bình, mỗi giảng viên lấy lại được ba giờ bốn mươi phút một tuần. Thứ Tư không còn họp, và hai nhóm nghiên cứu chuyển việc thí nghiệm từ ban đêm sang ngày ấy.

## Tháng thứ 11

Tháng 1 năm 2024. Một sinh viên học kỳ năm đã vắng mặt bảy tuần, vậy mà đến khi hết hạn đăng ký môn học chúng tôi mới biết.

Suốt mười bảy năm, những chuyện như thế lộ ra ngay tuần thứ hai. Chiều thứ Sáu nào chị Nanik ở văn phòng khoa cũng dò sổ điểm danh rồi gọi điện cho gia đình. Chưa từng có giấy phân công nào, nên trong danh sách không có việc ấy, và khi giờ làm của chị được xếp lại theo danh sách thì chị thôi. Tôi hỏi sao chị không nói. “Thì có nhãn đâu ạ.”

Cậu sinh viên đang làm ở một kho chuyển phát tại Sidoarjo; ở nhà không còn ai gửi tiền cho cậu được nữa. Chính tôi gọi cho cậu. Cậu thưa gửi lễ phép, rồi từ đó không nhấc máy nữa.

## Tháng thứ 12

Chúng tôi đếm lại. Lần này người được hỏi là kỹ thuật viên, văn phòng, bảo vệ và lao công. Có thêm bốn mươi ba việc chưa ai viết xuống bao giờ; ba mươi lăm việc do phụ nữ làm. Bốn việc, trước hết là những cú điện thoại chiều thứ Sáu, được dán nhãn vàng: không hết hạn, chỉ được chuyển sang tay người khác, và có tính giờ.

Số đầu tiên chị Nanik gọi theo cái nhãn ấy là số của cậu sinh viên. Đến thứ Sáu thứ mười một thì cậu nhấc máy. Cậu đã đi học lại, mất hai học kỳ và một suất học bổng.

## Tháng thứ 36

Còn lại một trăm bốn mươi tám việc. Số bản thảo chúng tôi gửi đi tăng từ mười bảy lên hai mươi chín mỗi năm; bao nhiêu phần trong đó là nhờ mấy cái nhãn thì tôi không biết, vì không có khoa đối chứng. Trên cửa phòng tôi có một nhãn trắng: trưởng khoa, R. A. Permatasari, 28 tháng 2 năm 2027. Ô gia hạn tôi đã gạch bỏ.

## Điều đã giúp

- Giáo sư Soewondo, người lớn tuổi nhất khoa, đã dán cái nhãn đầu tiên lên chính cái ban mình yêu quý nhất rồi để nó hết hạn.
- Giới hạn một câu. Câu thứ hai thường là nói về người làm.
- Chị Nanik, người đã ngồi với tôi cả một buổi chiều và kể, không nói cho nhẹ đi, những gì ngày trước chị nghe được qua điện thoại.

## Điều đã cản

- Một danh sách chỉ đi hỏi những người đi họp. Đó là lỗi thiết kế, mà thiết kế là của tôi.
- Phòng đảm bảo chất lượng. Có sáu việc mà làm hồ sơ xin bỏ còn lâu hơn làm việc ấy.
- Sự hào hứng của tôi. Tôi đem chuyện cái văn phòng đã giải thể ra công bố giữa cuộc họp, và mọi người cười. Người làm bản báo cáo bìa xanh ngồi ở hàng ghế thứ hai. Mười bốn năm anh chưa nộp trễ lần nào.
`

export const vi: StoryText = {
  title: 'Việc nào cũng có hạn dùng',
  standfirst:
    'Một dược sĩ chuyên đo độ bền của thuốc dán hạn dùng lên công việc của khoa mình. Năm mươi hai việc hết hạn mà chẳng ai tiếc. Một việc nữa cũng hết theo, dù chưa bao giờ có tên trong danh sách.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Đứa trẻ đọc hạn dùng ở tiệm thuốc',
      words: 'Mẹ tôi trông tiệm thuốc ở Kepanjen. Tôi tám tuổi, mỗi hộp quá hạn tìm ra được trả mười rupiah.',
      who: 'mẹ tôi',
    },
    {
      title: 'Lọ kháng sinh quá hạn bốn tháng',
      words:
        'Khủng hoảng tiền tệ. Ở bệnh viện nơi tôi thực tập chỉ còn có nó. Chúng tôi vẫn cho dùng, và tôi ghi lại ai khỏi.',
      learned: 'Hạn dùng và chất lượng là hai câu hỏi.',
    },
    {
      title: 'Bốn năm bên chiếc tủ nóng',
      words:
        'Làm tiến sĩ ở Khon Kaen: tủ thử 30 độ, độ ẩm 75 phần trăm. Đúng thời tiết quê tôi, ở đó nó có hẳn số hiệu vùng khí hậu.',
      who: 'thầy hướng dẫn không chấp nhận chữ “khoảng chừng”',
      learned: 'Cái nóng mà mình vẫn than thì đo được.',
    },
    {
      title: 'Ba mươi tư kho thuốc',
      words: 'Máy ghi nhiệt độ đặt sau các chai si-rô, ở các trạm y tế từ nam Malang đến đảo Sumba.',
      who: 'ba mươi tư người giữ chìa khóa kho',
      learned: 'Muốn biết đồ nằm ở đâu, hãy hỏi người cầm chìa khóa.',
    },
    {
      title: 'Gửi thư trước, viết bài sau',
      words:
        'Một loại si-rô không đạt ở mười một kho. Chờ đăng bài thì nó nằm trên kệ thêm tám tháng. Tôi viết thư cho sở y tế; nhóm khác công bố trước.',
      learned: 'Mất vị trí đầu tiên thì đau. Năm năm sau vẫn còn đau.',
    },
    {
      title: 'Hai trăm mười bốn cái nhãn',
      words: 'Trưởng khoa, với một máy in cũ và hơi thừa tự tin.',
      who: 'giáo sư Soewondo, người dán cái nhãn đầu tiên',
    },
    {
      title: 'Bảy tuần, không ai gọi điện',
      words: 'Việc không được viết ra cũng hết hạn theo, không một tiếng động.',
      learned: 'Việc không có trong danh sách thường do người không được mời họp làm.',
    },
    {
      title: 'Đếm lại, bắt đầu từ chòi bảo vệ',
      words: 'Thêm bốn mươi ba việc. Hóa ra chú bảo vệ thuộc lòng ai chưa ăn trưa.',
      who: 'chị Nanik, văn phòng khoa',
    },
    {
      title: 'Trở lại kho thuốc',
      words:
        'Nhãn của tôi hết hạn ngày 28 tháng 2. Túi đi thực địa tôi đã lấy từ nóc tủ xuống. Khóa kéo bị kẹt, còn lại vẫn dùng tốt.',
    },
  ]),
}
