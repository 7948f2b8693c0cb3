import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## Bốn mươi ô bùn

Năm 2013 tôi đóng cọc đánh dấu bốn mươi ô trên bãi bồi Đất Mũi, mỗi chiều năm mét, để đếm cây đước con. Con gái tôi khi ấy bốn tuổi. Dự toán có tiền thuê ghe, tiền găng tay, tiền túi đựng mẫu; không có dòng nào cho người trông trẻ. Vậy là con đi theo.

Giờ giấc do con nước đặt. Có hôm ba giờ sáng chúng tôi xuống bãi, con ngủ trong khoang, bác lái ghe ngồi canh. Lên sáu tuổi, con đếm cây nhanh hơn một sinh viên năm cuối và đã hai lần bắt lỗi sổ của tôi. Người ta hỏi mang trẻ con ra thực địa có khoa học không. Tôi trả lời bằng sai số: ô nào có con đi cùng, tôi đếm hai lượt, vì phải chờ.

## Số liệu có mặt, người đếm thì không

Năm 2017 hội đồng trường xét tôi làm phó trưởng khoa và gạt hồ sơ với bốn chữ: “chưa có công bố”. Cũng tháng ấy, một tạp chí quốc tế đăng bài dùng ba năm số liệu của bốn mươi ô. Trong lời cảm ơn có “các cộng tác viên địa phương”. Tôi đọc câu đó trên ghe.

Cô Võ Kim Liên, nguyên phó hiệu trưởng, lúc ấy đã nghỉ hưu. Cô không an ủi. Cô hỏi: sổ gốc đâu? Ba mươi mốt cuốn, viết bút chì, bọc ni-lông. Hai cô trò chụp từng trang rồi viết cho tạp chí một lá thư dài hai trang, không có lấy một tính từ. Năm tháng sau, bài báo có bản đính chính và tên tôi đứng thứ ba.

> Lá thư dài hai trang, không có lấy một tính từ. Ba mươi mốt cuốn sổ nói thay.

Rồi cô đưa tên tôi ra trước hội đồng lần thứ hai, và lần thứ ba. Lần nào cô cũng mang theo tài liệu mới chứ không phải lời khen mới.

## Mười một hộ nuôi tôm

Năm 2021 tỉnh phong tỏa bốn tháng, tôi không xuống bãi được, và chuỗi số liệu tám năm sắp đứt. Mười một hộ nuôi tôm quanh các ô nhận đếm giúp. Tôi dạy họ qua điện thoại, tối tối đọc số cho nhau. Khi được đi lại, tôi kiểm một phần ba số ô: họ sai ít hơn nhóm của tôi. Từ đó tên họ có trong các bài báo, đủ mười một người, vì tôi còn nhớ khoang ghe năm ấy.

## Phòng họp

Tháng 8 năm 2025 tôi được bầu làm trưởng khoa, mười chín phiếu trên hai mươi bảy. Việc đầu tiên tôi ký là thêm một dòng vào mẫu dự toán thực địa: “người đi kèm chăm con nhỏ”. Chỉ một dòng. Năm đầu có bốn người dùng đến, trong đó một người là đàn ông.

## Điều đã giúp

- Một người tiến cử không bỏ cuộc sau lần đầu, cũng không bỏ cuộc sau lần thứ hai.
- Sổ giấy, ghi ngày, giờ và con nước. Máy tính hỏng hai lần; sổ thì không.
- Chồng tôi dạy toán cấp hai ở Năm Căn, xếp lịch dạy theo con nước suốt ba năm.

## Điều đã cản

- Một bản dự toán coi người đi thực địa là người không có con.
- Một hội đồng đếm bài báo mà không đếm năm. Một chuỗi mười hai năm cho ra ít bài hơn mười hai đề tài mỗi năm một cái.
- Thói quen xin lỗi trước khi hỏi về quyền đứng tên. Không ai bắt tôi phải thế, nên tôi mất nhiều năm mới bỏ được.
`

export const vi: StoryText = {
  title: 'Từ sổ thực địa đến ghế trưởng khoa',
  standfirst:
    'Mười hai năm giữa rừng đước và phòng họp, một đứa trẻ ngủ trong khoang ghe, và một người tiến cử không chịu bỏ cuộc.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Chiếc xuồng của bà ngoại',
      words: 'Bà đi lấy củi đước khô. Bà dặn: cây con thì đừng giẫm, nó đang giữ đất cho mình.',
    },
    {
      title: 'Học cách gọi tên bằng tiếng Latinh',
      words: 'Lên Cần Thơ học cao học, tôi mới biết những cây mình lớn lên cùng có tên thứ hai.',
      who: 'cô Kim Liên, dạy phân loại thực vật',
      learned: 'Biết một điều từ nhỏ cũng là kiến thức. Chỉ cần ghi nó lại.',
    },
    {
      title: 'Bốn mươi ô bùn, một con nhỏ',
      words: 'Nước ròng lúc ba giờ sáng. Con ngủ trong khoang, tôi đếm hai lượt.',
      who: 'bác Tư, lái ghe',
    },
    {
      title: 'Thành phố, hay bãi bùn',
      words:
        'Một viện ở Thành phố Hồ Chí Minh mời tôi, có phòng thí nghiệm. Tôi xin giữ các ô; họ không giữ được.',
      learned: 'Thứ mình không nỡ bỏ chính là đề tài của mình.',
    },
    {
      title: 'Hồ sơ bị gạt bằng bốn chữ',
      words: '“Chưa có công bố.” Số liệu của tôi vừa được công bố, chỉ là không có tôi.',
    },
    {
      title: 'Bản đính chính',
      words: 'Ba mươi mốt cuốn sổ, hai trang thư, năm tháng chờ.',
      who: 'cô Kim Liên, đã nghỉ hưu',
      learned: 'Xin được ghi tên không phải là xin ơn huệ.',
    },
    {
      title: 'Mười một hộ nuôi tôm cùng đếm',
      words: 'Bốn tháng phong tỏa. Tối nào chúng tôi cũng đọc số cho nhau qua điện thoại.',
      who: 'mười một gia đình quanh các ô',
      learned: 'Người sống cạnh rừng đếm giỏi hơn người đến thăm rừng.',
    },
    {
      title: 'Trưởng khoa, và dòng dự toán đầu tiên',
      words: 'Con gái tôi nay mười bảy tuổi. Mùa mưa tới, bốn mươi ô bước vào năm thứ mười lăm.',
    },
  ]),
}
