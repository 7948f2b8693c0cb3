import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Hai tuần chia thành từng mười phút

Năm thứ hai tôi làm trưởng khoa, một đồng nghiệp bên thống kê đánh cược rằng tôi không nói được thời gian của mình đi đâu. Thế là suốt hai tuần tôi ghi nhật ký, cứ mười phút một dòng. Cộng lại là sáu mươi mốt giờ một tuần. Toán được năm mươi phút, vào một ngày thứ Ba, trên tàu.

Tôi ngồi trong ba ủy ban của trường: tuyển dụng, xét chức danh, cơ sở vật chất. Quy định đòi mỗi hội đồng phải có một phụ nữ, mà cả khối khoa học chỉ có sáu người chúng tôi ở bậc ấy. Rồi lá thư về ủy ban thứ tư đến. Họ viết rằng mỗi tháng “chỉ” mất ba giờ. Đó là ủy ban về khối lượng công việc.

## Bốn dòng

Tôi viết hai trang để giải thích. Chị gái tôi, điều dưỡng ở bệnh viện, gạch hết những chỗ là lời xin lỗi, và còn lại bốn dòng. Tôi không thể tham gia. Trước lễ Phục sinh tôi sẽ rút khỏi một trong ba ủy ban kia. Đây là tên hai đồng nghiệp sẽ vui nếu được mời. Nếu quy định cần một phụ nữ trong mỗi hội đồng mà chúng tôi chỉ có sáu người, thì trường cần ít hội đồng hơn.

> Tôi viết hai trang. Chị tôi gạch hết những chỗ là lời xin lỗi, và còn lại bốn dòng.

Sáu tuần không có hồi âm, chỉ nghe nói lá thư bị coi là thiếu thiện chí. Rồi trưởng phòng đào tạo, không ai nhờ, ngồi đếm. Sáu phụ nữ giữ hai mươi chín ghế trong các ủy ban; bốn mươi nam đồng nghiệp cùng bậc giữ năm mươi mốt. Mùa thu sau đó, hai hội đồng được gộp làm một. Không ai nói chuyện ấy có liên quan đến lá thư của tôi, và tôi cũng không đòi.

## Tôi đã làm gì với những giờ ấy

Không như tôi đã tuyên bố. Tháng đầu tiên, những ngày thứ Ba được giữ riêng, tôi ngồi trả lời thư điện tử ở một căn phòng khác.

Rồi bà Margaret Iles, nghỉ hưu ở khoa năm sáu mươi sáu tuổi, ngỏ ý đến ngồi cùng. Chín rưỡi, tôi đứng trước bảng kể cho bà nghe mình vướng ở đâu; bà chỉ cho phép mình nói một chữ: “Lại.” Đến tháng Ba tôi nhận ra trường hợp mình né tránh bảy năm trời hóa ra dễ, còn trường hợp tôi vẫn gọi là dễ thì sai. Bài báo, về nhóm lớp ideal của các trường số bậc ba, dài ba mươi tám trang. Nó lấy đi mười bốn tháng những ngày thứ Ba, cùng một phản biện đã nói đúng về mục năm.

## Điều đã giúp

- Bằng chứng trước, lý lẽ sau. Cuốn nhật ký chẳng thuyết phục được ai ngoài tôi, mà tôi chính là người phải viết lá thư.
- Một cấp phó có quyền, chứ không phải chân chạy việc. Anh ký nghỉ phép và thời khóa biểu, và sau một tháng đã tìm ra bao nhiêu chữ ký của tôi chẳng ai cần đến.
- Bà Margaret, và một chữ của bà.
- Đã năm mươi mốt tuổi và là giáo sư. Năm ba mươi hai, giữa hai hợp đồng, tôi không thể gửi những dòng ấy. Nếu bạn đang lãnh đạo một người ở chỗ đó, hãy viết thay cho cô ấy.

## Điều đã cản

- Cảm giác có lỗi với năm người phụ nữ có thể phải ngồi vào ghế ấy. Tôi gọi điện cho từng người trước khi gửi; hai người nhẹ nhõm vì được báo trước, một người bực, và chị ấy đúng: lẽ ra tôi nên hỏi sớm hơn.
- Một cuốn lịch mà người khác có thể ghi vào. “Nghiên cứu” bị coi là giờ rảnh, nên suốt một năm, thứ Ba của tôi ghi “đi nha sĩ”.
- Niềm vui của chính tôi khi được người khác cần đến. Nó giống hệt bổn phận, và sẽ không ai chỉ ra cho bạn.
`

export const vi: StoryText = {
  title: 'Nói không với ủy ban thứ tư',
  standfirst:
    'Một trưởng khoa kể về năm chị trả lại cuốn lịch cho nghiên cứu: lá thư phải viết, và điều chị sẽ không khuyên ai làm theo.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Bảng giờ xe buýt thuộc lòng',
      words: 'Cha tôi lái xe ở bến Halifax. Tôi đi tìm những phút không có chuyến xe nào ở bất cứ đâu.',
    },
    {
      title: 'Bài chứng minh trả lại bằng bút chì',
      words: 'Không có điểm, chỉ có câu hỏi bên lề, và một giờ dành sẵn để tôi trả lời.',
      who: 'Margaret Iles, khi ấy là cô giáo hướng dẫn',
      learned: 'Sự chú tâm là lời phê bình hào phóng nhất.',
    },
    {
      title: 'Bốn chỗ làm ở bốn thành phố',
      words: 'Mỗi nơi nhiều nhất hai năm. Tôi học cách cứ để sách nằm trong thùng.',
    },
    {
      title: 'Oslo, hay về nhà',
      words:
        'Lời mời làm việc lâu dài ở Oslo đến đúng tuần cha tôi đột quỵ. Tôi nhận một chân giảng viên cách nhà ông hai mươi cây số.',
      learned: 'Đó là lựa chọn, không phải hy sinh. Gọi đúng tên nó giúp tôi nhẹ lòng.',
    },
    {
      title: 'Trượt chức danh giáo sư',
      words: 'Thư viết “chưa phải lúc”, không một chữ nào về điều còn thiếu.',
      learned: 'Hãy xin cho được câu văn phải trở thành đúng vào lần sau.',
    },
    {
      title: 'Hồ sơ cũ, đọc thành tiếng',
      words:
        'Hai năm sau, một vị lãnh đạo trường bảo tôi tự đọc hồ sơ của mình. Tôi nghe ra mình đã giấu định lý ở chỗ nào.',
      who: 'một vị lãnh đạo có buổi chiều rảnh',
    },
    {
      title: 'Trưởng khoa, và ba ủy ban',
      words: 'Sáu mươi mốt giờ một tuần. Năm mươi phút làm toán, trên tàu.',
      learned: 'Hãy đếm trước khi than, ít ra để biết mình than về điều gì.',
    },
    {
      title: 'Những ngày thứ Ba bên bảng đen',
      words: 'Chín rưỡi sáng. Một người nghe, chỉ được nói một chữ: “Lại.”',
      who: 'Margaret Iles, đã nghỉ hưu',
    },
    {
      title: 'Ba mươi tám trang, và câu hỏi kế tiếp',
      words: 'Trường hợp tưởng dễ lại là khó. Phần còn lại đủ cho tôi làm đến hết đời, và tôi mừng vì thế.',
    },
  ]),
}
