import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Buổi góp họ

Ở nhà chị Yayah tại Pangalengan, trước khi bốc thăm xem tháng này ai được lĩnh họ, một sợi dây chuyền tay qua những đĩa bánh bột sắn rán. Dây ni-lông, dài ba mét, cứ mười lăm phân một nút. Một chị còn trẻ đang xây gian trước kể lại buổi đo chiều qua: ở cột góc, đai cách nhau vừa đúng một nút, “trừ cái trên cùng, cô ạ”. Dewi Kusumaningrum, giáo sư kỹ thuật xây dựng ở Bandung, hỏi cái trên cùng cách bao nhiêu. Không ai biết. “Mai đo nhé,” chị bảo, rồi với tay lấy miếng bánh.

## Cột số 88

Đai là vòng thép ôm lấy các thanh cốt trong lòng cột. Hai đầu đai phải uốn ngoặt vào trong bê tông, 135 độ. Nếu chỉ uốn vuông, động đất lắc cột là vòng bung ra. Sau trận động đất Yogyakarta tháng 5 năm 2006, chị Dewi cùng bốn sinh viên đo 236 cây cột của những ngôi nhà đã sập; ở 191 cột, đầu đai uốn vuông. Cột số 88 đỡ mái hiên nhà bố mẹ chị ở Klaten. Ông bà thoát được vì lúc ấy đang ở ngoài cho gà ăn. Chị đo nó như đo mọi cột khác.

Chị mang bản vẽ đã sửa đến bác Engkos, thợ sắt ở Majalaya. Bác hỏi cô đã uốn sắt bao giờ chưa. Chưa bao giờ. Uốn vuông mất bốn giây, bác bảo, uốn kiểu của cô mất mười một giây, mà tôi làm khoán. Chị nhẩm: mỗi nhà bốn trăm đai, mỗi đai hai đầu, vậy là một tiếng rưỡi công không ai trả.

Hai người cùng làm một bàn uốn bằng tấm ván và ba con bu lông. Mười một giây còn sáu. Phòng thí nghiệm không cho mở lớp dạy thợ, nên lớp họp ở bãi để xe máy. Đến giữa năm 2009, 640 người thợ đã mang tấm ván ấy về nhà.

## Ba mươi phân

Tháng 9 năm 2009, trận động đất Tasikmalaya làm Pangalengan thiệt hại nặng. Ba mươi mốt ngôi nhà ở đó do thợ học từ bãi xe xây. Mười hai nhà nát cột. Móc uốn rất chuẩn. Nhưng đai cách nhau ba mươi phân: chủ thầu bớt sắt, cứ hai cái thì bỏ một. Chị Yayah, chủ ngôi nhà thứ chín, tự đi mua sắt, mua đủ cho mười lăm.

> Ngày nào tôi cũng ở nhà. Không ai bảo tôi phải nhìn vào cái gì.

Đàn ông vùng ấy đi làm ở đồi chè hoặc dưới Bandung; lúc thợ làm, người ở nhà là vợ. Năm 2010, chị Dewi mang dây đến buổi góp họ của các chị. Dùng dây thì không phải đứng đọc số trước mặt thợ. Hai trăm sợi đầu tiên bện bằng bông, dính mưa xong nút chỉ còn cách nhau mười bốn phân. Chị đi xe khách nhỏ, vào từng nhà, thu lại bằng hết. Từ đó dùng ni-lông.

Bác Engkos tự ái. “Cô xui vợ người ta đứng canh tôi,” bác nói, rồi suốt một năm không lui tới. Khi trở lại, bác mang theo một đề nghị: trả công thợ theo từng cái đai. Sợi dây trước kia canh bác nay đếm tiền công cho bác.

## Bốn mươi bảy ngôi nhà

Ở hai làng bị trận động đất Cianjur tháng 11 năm 2022, có bốn mươi bảy ngôi nhà xây theo dây. Hai nhà trôi mất cùng cả sườn đồi. Bốn mươi lăm nhà còn lại không nhà nào nát cột. Một phóng viên viết “sợi dây cứu mạng”, và chị hai lần yêu cầu đính chính: những nhà ấy cũng mới hơn, nhỏ hơn, và chủ nhà vốn là người chịu đo. Trong bài báo khoa học chị viết “phù hợp với”.

## Điều đã giúp

- Bác Engkos, hai lần: khi bác hỏi, và khi bác tự ái.
- Dây họ, nơi các chị vốn tháng nào cũng gặp và tin nhau chuyện tiền bạc.
- Chị Yayah, người cho mượn phòng khách từ năm 2010, khi mái nhà mình còn là tấm bạt.

## Điều đã cản

- Điểm quy đổi. Sáu trăm bốn mươi người thợ chỉ được tính là phục vụ cộng đồng, mà phục vụ cộng đồng thì không được quá một phần mười. Hồ sơ giáo sư năm 2012 bị trả lại; lần sau, mãi năm 2018 mới được duyệt.
- Lối khoán trọn nhà, ai làm kỹ thì người ấy thiệt.
- Niềm tin của chính chị, suốt ba năm, rằng chỉ người cầm thanh sắt mới cần được dạy.
`

export const vi: StoryText = {
  title: 'Cứ mười lăm phân một nút',
  standfirst:
    'Một kỹ sư dạy sáu trăm bốn mươi người thợ uốn sắt. Sau trận động đất kế tiếp, chị mới biết mình đã bỏ sót ai.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Mỗi ngày một trăm cái đinh',
      words:
        'Chú tôi xây cái hiên nhà ở Klaten bằng sắt vụn. Việc của tôi là nắn đinh cho thẳng, ngày một trăm cái.',
      who: 'chú tôi, thợ xây trong làng',
    },
    {
      title: 'Người không tin cái nhãn',
      words: 'Ở phòng thí nghiệm bê tông, mẫu nào tôi cũng phải cân lại rồi mới được tin chữ ghi trên đó.',
      who: 'bác Karno, kỹ thuật viên',
      learned: 'Mẫu thì ít khi sai. Nhãn thì hay sai.',
    },
    {
      title: 'Đường cao tốc, hay tấm bảng đen',
      words:
        'Một hãng tư vấn mời tôi với lương gấp bốn. Tôi chọn đi dạy. Ba năm sau khủng hoảng nổ ra, con đường dừng lại giữa ruộng lúa.',
      learned: 'Đừng gọi đó là biết nhìn xa. Tôi chỉ ngại dọn lên Jakarta.',
    },
    {
      title: 'Ba trăm bốn mươi mẫu thử',
      words: 'Làm tiến sĩ ngay tại trường mình. Máy nén dùng chung theo lượt, lượt tôi là chín giờ tối.',
    },
    {
      title: 'Cột số 88',
      words: '191 trên 236 cột uốn vuông. Cột này do chính chú tôi làm.',
    },
    {
      title: 'Tấm ván và ba con bu lông',
      words: 'Bị hỏi đã uốn sắt bao giờ chưa, chiều ấy tôi uốn hai mươi cái. Được ba.',
      who: 'bác Engkos, thợ sắt ở Majalaya',
      learned: 'Một thói quen xấu ngoài công trường thường đã được chính người thợ tính toán rồi.',
    },
    {
      title: 'Móc rất chuẩn, khoảng cách gấp đôi',
      words: 'Mười hai nhà trên ba mươi mốt. Vậy mà ai cầm sắt tôi cũng đã dạy cả rồi.',
      learned: 'Hãy hỏi xem ai ở nhà.',
    },
    {
      title: 'Hai trăm sợi dây bị co',
      words: 'Sợi bông: khô mười lăm phân, ướt mười bốn. Chúng tôi thu về hết và làm lại.',
      who: 'chị Yayah và các chị chơi họ',
    },
    {
      title: 'Trả công theo từng cái đai',
      words: 'Năm trăm rupiah một cái. Thợ cầm một đầu dây, chủ nhà cầm đầu kia.',
      who: 'bác Engkos, một năm sau',
      learned: 'Người tự ái nhiều khi đã tính một phép tính mà tôi chưa tính.',
    },
    {
      title: 'Hồ sơ giáo sư bị trả lại',
      words: 'Người thẩm định viết: phục vụ cộng đồng quá nhiều. Tôi cộng lại; theo quy định thì họ đúng.',
      learned: 'Đọc hết quy định đã, rồi hãy giận.',
    },
    {
      title: 'Mười một nghìn sợi dây, và mái nhà',
      words: 'Giờ các chị hỏi sang mái nhà. Tôi chưa có câu trả lời nào buộc được vào một sợi dây.',
    },
  ]),
}
