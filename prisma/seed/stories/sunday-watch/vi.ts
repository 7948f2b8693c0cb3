import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## 1. Đọc con số trên cửa

Đó là phần trăm heli mất trong tuần. Hôm tôi viết tờ này nó là 6; tháng 4 năm 2002 nó là 100. Hồi ấy chúng tôi mua sáu mươi lít heli lỏng, chở máy bay từ Singapore, nằm hải quan ba ngày, về đến nơi còn ba mươi tám. Đo được mười chín giờ. Khí theo ống cao su ra cửa sổ, mà heli đã ra khỏi cửa sổ là ra khỏi Trái Đất. Tiền mẻ ấy bằng bảy tháng lương cả nhóm. Mỗi năm được ba mẻ.

## 2. Đừng tựa vào cái túi

Túi hứng khí do bà Lụa may bạt ở phố Hà Trung may năm 2004: vải tráng cao su, tám mét khối. Bà hỏi đựng gì. Tôi bảo đựng khí. Bà bảo sao không mua bóng bay. Túi đã thay hai lần, vẫn theo mẫu của bà.

## 3. Bình đầy thì khóa van, ghi áp suất

Máy nén mua lại của một xưởng tàu ở Hải Phòng, trước nạp bình cho thợ lặn, nên nó ồn. Hồi chưa có máy hóa lỏng, bốn giờ sáng bác Quế chở bình bằng xích lô qua cầu Long Biên, sang một viện còn cái máy thời Liên Xô, mỗi tháng chạy một lần. Ba bình, gần hai tạ. Đến giữa cầu bác nghỉ uống nước, tôi giữ xe.

## 4. Nghi chỗ nào rò, bôi nước xà phòng chỗ ấy

Xà phòng ở ngăn dưới. Chúng tôi đã bôi một trăm tám mươi sáu mối nối. Những năm đi bôi xà phòng ấy tôi không có bài báo nào của riêng mình. Tháng 10 năm 2008, một nhóm bên Nhật công bố đúng cái chuyển pha ở năm kelvin mà tôi theo từ mẻ đầu tiên. Bài đẹp. Tôi đọc ngoài hành lang, tay còn bọt xà phòng, đọc xong vào bôi tiếp mối thứ một trăm linh bảy.

## 5. Ghi sổ, kể cả khi không có gì

Con số trên cửa xuống đến 19 thì đứng lại, hai năm liền, dù mối nào cũng kín. Một Chủ nhật tháng 3 năm 2012 tôi vào lấy cái ô bỏ quên, nghe trên trần có tiếng xì. Túi đầy, không có ai chạy máy nén, van an toàn tự mở. Thứ Hai chúng tôi đến thì van đã đóng, mọi thứ như thường.

> Sổ chạy máy ghi từ thứ Hai đến thứ Bảy. Tôi đọc nó mười năm mà không thấy thiếu một ngày.

## 6. Ký nhận tiền trực

Một trăm hai mươi nghìn đồng một ngày. Giáo sư cũng xin ký: mục chi nào không ai ký thì sang năm người ta cắt. Có được mục ấy mất mười bốn tháng. Phòng tài vụ trả lời: mua thiết bị thì có mục, ngồi trông thiết bị thì không. Tôi tính cho họ xem: mỗi Chủ nhật vắng người bay mất tám trăm nghìn tiền heli.

## 7. Đừng gọi chị Nhạn

Trong mười bốn tháng ấy, chị Nhạn, kỹ thuật viên, trực mọi Chủ nhật không công, hai con gửi bà ngoại. Tôi nhờ, chị nhận lời. Tôi không nghĩ ra rằng người ký hợp đồng từng năm thì chẳng có cách nào từ chối. Chị vào biên chế năm 2018, sau mười một hợp đồng. Chủ nhật chị nghỉ. Có việc thì gọi tôi, số ở cuối tờ.

## 8. Nếu mọi thứ đều yên thì cứ ngồi đó

Năm 2016 chúng tôi có máy hóa lỏng riêng, một phần ba tiền là từ số heli không phải mua. Năm 2019 heli khan cả thế giới, hai phòng đo trong nước phải dừng. Phòng này vẫn chạy và mở cửa cho chín nhóm ở các trường khác. Ai dùng heli thì mỗi học kỳ ngồi một Chủ nhật.

Năm 2023, một nghiên cứu sinh đo được ở 3,1 kelvin một chuyển pha chưa ai thấy, sau bốn mươi mốt ngày giữ lạnh liền. Trong bốn mươi mốt ngày có sáu Chủ nhật. Tên sáu người trực in ở cuối bài.

Còn sáu phần trăm. Một nửa chắc đi theo ống mềm. Nửa kia chưa rõ. Ai nghe ra thì ghi vào sổ.
`

export const vi: StoryText = {
  title: 'Dặn người trực Chủ nhật',
  standfirst:
    'Tờ hướng dẫn treo cạnh máy nén của một phòng đo nhiệt độ thấp ở Hà Nội, do người lập ra phòng viết, điều nào cũng kèm lý do.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Cái nhiệt kế vỡ',
      words: 'Bố rắc lưu huỳnh gom thủy ngân, đem cân, rồi bắt tôi ghi vào vở: thiếu hai gam.',
      who: 'bố tôi, dạy vật lý',
      learned: 'Cái gì đã mất thì phải biết mất bao nhiêu.',
    },
    {
      title: 'Kho heli ở Kharkiv',
      words: 'Bình nào bà cũng cân lúc cho mượn và cân lại lúc trả. Sinh viên gọi bà là hải quan.',
      who: 'bà Galina Petrovna, trông máy hóa lỏng',
    },
    {
      title: 'Quầy áo khoác, hay hai thùng áp kế',
      words: 'Bạn bè ở lại mở quầy ngoài chợ, rủ tôi góp vốn. Tôi về nước với hai thùng áp kế cũ.',
      learned: 'Họ giàu thật. Áp kế thì tôi vẫn còn dùng.',
    },
    {
      title: 'Bảy năm ở bảy mươi bảy kelvin',
      words: 'Chỉ có nitơ lỏng. Tôi dạy bốn môn và vẽ đi vẽ lại một hệ đo chưa có gì để làm lạnh.',
    },
    {
      title: 'Cái túi tám mét khối',
      words: 'Vải bạt, máy nén của thợ lặn, xích lô lúc bốn giờ sáng.',
      who: 'bà Lụa may bạt và bác Quế xích lô',
      learned: 'Người giỏi việc của mình không cần biết heli là gì.',
    },
    {
      title: 'Người khác tới trước',
      words:
        'Tôi ghen đúng một tuần. Rồi tôi viết thư hỏi họ giữ lạnh bằng cách nào, và họ trả lời ba trang.',
    },
    {
      title: 'Cái ô bỏ quên',
      words: 'Trên trần như có người thở dài. Là cái van.',
      learned: 'Thử hết ống rồi thì thử đến lịch làm việc.',
    },
    {
      title: 'Mười bốn tháng Chủ nhật',
      words: 'Chị trực, tôi viết tờ trình. Tờ trình có tên tôi, lịch trực chỉ có tên chị.',
      who: 'chị Nhạn, kỹ thuật viên',
      learned: 'Nhờ một người không thể từ chối thì chưa phải là nhờ.',
    },
    {
      title: 'Chín nhóm, một lịch trực',
      words: 'Trực buổi đầu tiên là một thầy trưởng khoa. Thầy gọi điện hỏi tôi chín lần.',
      who: 'chín nhóm ở các trường khác',
    },
    {
      title: 'Bốn mươi mốt ngày lạnh',
      words: 'Bây giờ tôi muốn giữ được một trăm ngày, và muốn biết ba phần trăm kia đi đâu.',
    },
  ]),
}
