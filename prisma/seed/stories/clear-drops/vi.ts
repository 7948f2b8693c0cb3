import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
*Ghi âm tại Halifax, mùa xuân năm 2025. Mỗi người trong ba người đều đã đọc lời của hai người kia.*

## Doreen Sutcliffe, người giữ những tấm thẻ

Tôi làm thảm hai mươi hai năm rồi mới làm khoa học. Ở nhà máy tôi giữ sổ mẫu, mà cứ mỗi cuốn sổ mẫu lại có một cuốn thứ hai, sổ lỗi: màu nhuộm nào phai, sợi nào đứt, hôm ấy trời ra sao. Nhà máy đóng cửa, tôi lên dốc sang chỗ chị Margaret, pha các khay kết tinh. Mỗi khay hai mươi bốn giọt, mỗi giọt một công thức, rồi soi kính hiển vi xem protein đã thành tinh thể chưa. Phần lớn giọt vẫn trong, mà giọt trong thì chẳng ai ghi gì cả.

Tôi mua một hộp thẻ giấy. Ngay tháng đầu, chị Margaret bảo tôi, rất nhẹ nhàng, rằng ở đây chỉ ghi tinh thể thôi. Tôi vâng, rồi viết thẻ vào giờ nghỉ trưa.

> Ở nhà máy, mẫu dệt hỏng cũng phải giữ. Không giữ thì có ngày lại dệt y như thế.

Khay tôi cũng giữ, chừng nào kệ còn chỗ. Mỗi năm bốn lượt tôi soi lại từ đầu: Giáng Sinh, giữa hè, và hai ngày chỉnh đồng hồ sang giờ mùa hè, giờ mùa đông. Tháng 3 năm 2010, tôi soi đến khay 391, cái khay tôi đã năm lần ghi là trong, thì thấy trong giọt C4 có một tinh thể bằng hạt đường.

## Callum Reeve, người gõ thẻ vào máy

Mất một năm mới giải thích được tinh thể ấy. Trong giọt có thứ gì đó đã gặm dần cái đuôi lỏng của protein, ròng rã mười sáu tháng, đến khi phần còn lại xếp khít được vào nhau. Chúng tôi làm protein không đuôi, và bốn ngày sau có tinh thể. Đó là enzyme mà nấm thối dùng để chui vào củ khoai mỡ cất trong kho, và đó sẽ là luận án của tôi. Tháng 10 năm 2011, một nhóm ở California công bố đúng cấu trúc ấy. Chúng tôi chậm bảy tháng.

Cô Margaret gợi ý tôi kiểm kê lại. Tôi hiểu là cô bảo bỏ cuộc, nên tôi gõ hết thẻ của cô Doreen vào máy để xem đã phí những gì: bốn mươi mốt hộp giày, 11.412 tấm thẻ, một mùa đông. Một phần tư số giọt lặp lại thứ đã hỏng từ trước. Có công thức chúng tôi thử mười chín lần trong mười ba năm. Tính ra, những lần lặp lại tốn 61.000 bảng.

Bây giờ tôi xếp lịch trực cho đội xe cấp cứu ở Wakefield. Ở đó cuộc gọi nào hóa ra không có chuyện gì cũng được ghi lại, chẳng phải thuyết phục ai.

## Margaret Okafor, người đã bảo đừng

Thẻ nào cũng có chữ viết tắt tên người đã chọn công thức. Trong mười chín tấm kia, mười một tấm là tên tôi. Tôi đã bảo một người giữ sổ sách hai mươi hai năm rằng chị không cần ghi, lại còn thấy mình chu đáo.

Chúng tôi không được gia hạn tài trợ. Bảy người còn hai, và chị Doreen nghỉ hưu sớm hơn dự định một năm. Tôi xin công bố những tấm thẻ. Một phản biện viết rằng không có kết quả thì không phải là kết quả; người kia không tìm ra giả thuyết. Tôi hỏi xin sáu mươi đồng nghiệp những thất bại của họ, bốn người trả lời, một người trả lời bằng câu đùa. Thất bại của mình thì tôi chưa đưa ra.

Vậy là năm 2014 chúng tôi đưa lên mạng cả 11.412 tấm, có ngày tháng, có tên viết tắt, mười chín tấm kia nằm trên cùng. Chưa đầy tháng, một ông ở Phần Lan gửi hai nghìn tấm của ông, cũng ghi tên, vì điều ông gọi là tình đồng cảnh. Đến nay có 238 phòng thí nghiệm và 1,9 triệu giọt. Có người ở Porto dạy cho một chương trình đọc chúng; ba lần thì hai lần nó chỉ đúng chỗ không nên tìm. Tất cả chạy bằng 12.000 bảng mỗi năm của một quỹ từ thiện về cây có củ, tháng Giêng nào tôi cũng phải nộp đơn xin lại. Hai tạp chí chịu in danh sách thất bại kèm bài báo.

Enzyme ấy chúng tôi vẫn công bố, về thứ hai, năm 2012. Bài được trích dẫn mười một lần, chủ yếu do chúng tôi tự trích.

Kho lưu trữ mang tên Thẻ Sutcliffe, chị Doreen bảo nghe như bộ bài cho người ngồi chơi một mình. Cứ đến ngày chỉnh đồng hồ, chị vẫn ghé qua, soi lại từ đầu kệ.
`

export const vi: StoryText = {
  title: 'Những giọt vẫn trong',
  standfirst:
    'Ba giọng kể về bốn mươi mốt hộp giày đựng thí nghiệm hỏng: người kỹ thuật viên giữ chúng, cậu nghiên cứu sinh gõ chúng vào máy, và vị giáo sư từng bảo đừng ghi.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Củ khoai mỡ gõ nghe rỗng',
      words: 'Trước khi buộc củ lên giàn trong kho, ông tôi gõ thử. Củ thối trông cũng đẹp như mọi củ khác.',
      who: 'ông tôi, ở gần Enugu',
    },
    {
      title: 'Tấm phim trắng',
      words:
        'Bốn mươi giờ chụp tia X đầu tiên của tôi, và trên phim không có gì. Ông giơ lên đèn soi mãi, đến khi thấy một vòng mờ sát mép.',
      who: 'ông Lumb, phụ trách buồng tối',
      learned: 'Hãy nhìn một tấm phim trắng lâu như nhìn một tấm có hình.',
    },
    {
      title: 'Basel, hay cái xô hứng dột',
      words:
        'Một công ty ở Basel mời tôi về, có sẵn robot. Halifax cho tôi chọn bài toán nào tùy thích, với cái xô dưới cửa mái.',
    },
    {
      title: 'Kỹ thuật viên từ nhà máy thảm',
      words: 'Tôi dặn chị chỉ ghi tinh thể thôi. Chị đáp: “Vâng, thế cũng được.”',
      who: 'Doreen Sutcliffe',
      learned: 'Hãy tìm hiểu người ta đã biết những gì, rồi hẵng bảo họ bỏ đi thứ gì.',
    },
    {
      title: 'Mười hai năm những giọt trong',
      words: 'Bốn kỳ tài trợ, một protein, và cái kệ mỗi ngày một đầy.',
    },
    {
      title: 'Khay 391, giọt C4',
      words: 'Chị dán nhãn xong mới đi gọi tôi. Tôi nhìn rất lâu, rồi xin chị cho xem tấm thẻ.',
      who: 'Doreen Sutcliffe, lượt soi mùa xuân',
    },
    {
      title: 'Về thứ hai, chậm bảy tháng',
      words: 'Rồi mất tài trợ, mất theo năm người.',
      learned: 'Tôi có kế hoạch cho lúc thành và lúc bại. Cho lúc về thứ hai thì không.',
    },
    {
      title: 'Một mùa đông gõ máy',
      words:
        'Cậu ấy không có luận án, tôi không có tiền. Chiều nào bốn giờ cậu ấy cũng đọc cho tôi nghe những lần lặp lại.',
      who: 'Callum Reeve',
    },
    {
      title: 'Thất bại của mình đưa ra trước',
      words: '11.412 tấm, có ngày tháng, có tên viết tắt, mười chín tấm kia trên cùng.',
      learned: 'Đừng xin người khác thứ mình chưa chịu đưa ra.',
    },
    {
      title: '1,9 triệu giọt',
      words: 'Điều tôi mong tiếp theo: một người chưa hề gặp chúng tôi đỡ mất một năm.',
    },
  ]),
}
