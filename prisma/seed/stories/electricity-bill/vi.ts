import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Em hỏi chị có nên mua máy riêng không. Trước khi trả lời, chị gửi em tấm ảnh chụp một tờ hóa đơn.

## 1.412 số điện

Tháng 6 năm 2020, phòng 402, mười bốn mét vuông trong một ngõ ở Khương Thượng, dùng hết 1.412 số điện. Quán net đầu ngõ đóng cửa vì dịch, anh Tuấn chủ quán thanh lý; chị mua sáu chiếc card đồ họa, chín triệu sáu, còn ám mùi thuốc lá. Khoa có một card cho mười một nghiên cứu sinh, mười một đêm chị mới được một lượt. Chị tưởng thế là thoát.

Sáu card chạy ngày chạy đêm, điều hòa chạy theo. Hóa đơn ghi 4.942.000 đồng. Lương trợ giảng tháng ấy của chị năm triệu hai.

Cô Hợi chủ nhà cầm hóa đơn lên tận phòng, đi cùng anh công an khu vực. Cô có đọc báo. Cô biết đào tiền ảo trông như thế nào.

## Ai báo cho trên ấy?

Anh công an nhìn mấy hàng quạt quay, hỏi máy này tính cái gì. Chị bảo tính xem bao giờ suối lên: luận án của chị dự báo lũ quét từ số liệu mưa, mô hình báo trước được bốn mươi phút. Anh quê Trạm Tấu, trên núi. Anh im một lúc rồi hỏi: “Thế tính xong ở đây thì ai báo cho trên ấy?”

Tháng Mười, chị đi xe khách đêm lên một xã vùng cao, mang theo hai cảm biến mưa. Ủy ban có một máy tính mua năm 2012, dùng làm hộ tịch. Mưa to là mất điện, mất điện là mất mạng.

> Chị có một mô hình báo trước bốn mươi phút, và không có cách nào đưa bốn mươi phút ấy lên núi.

## Nhỏ lại

Chị bán sáu card. Đầu năm 2021 giá đã gấp ba lúc mua, và người mua đúng là dân đào tiền ảo; cô Hợi đứng ở cầu thang xem. Chị trả xong tiền điện và hai kỳ học phí.

Rồi chị mất mười bốn tháng làm cho mô hình nhỏ lại, đủ để chạy trên một chiếc điện thoại cũ nối vào ắc quy xe máy. Nó báo trước ba mươi hai phút thay vì bốn mươi. Phản biện số hai đòi so với một mô hình to gấp trăm lần. Chị trả lời bằng tờ hóa đơn: thêm tám phút, mỗi tháng tốn chừng này số, ở nơi cứ mưa là mất điện. Người ta cho in. Nó là Bảng 4.

Hội đồng cấp cơ sở khó hơn. “Nhỏ thế này thì đóng góp ở đâu?” Luận án bị trả về, chị bảo vệ chậm mười ba tháng, một chỗ sau tiến sĩ ở nước ngoài về tay người khác.

Tháng 8 năm 2023, hai giờ sáng, chiếc điện thoại ở nhà trưởng bản Giàng A Páo kêu. Hồi tháng Bảy nó đã kêu sai hai lần, lần thứ hai anh gọi xuống mắng chị. Nên lần này anh ra nhìn suối đã rồi mới đánh kẻng. Mất chín phút. Mười bảy nhà còn hai mươi ba phút để lên trường học. Trôi hai chuồng lợn và cây cầu. Chị đưa cả chín phút ấy vào bài sau, vì mô hình nào cũng phải chờ đến khi có người tin nó.

Vậy có nên mua không? Nên, nếu em biết làm xong thì nó phải chạy ở đâu. Chưa biết thì đi xe khách trước đã. Vé rẻ hơn tiền điện.

## Điều đã giúp

- Một câu hỏi của người ngoài nghề. Chị đã báo cáo bốn buổi xê-mi-na, không ai hỏi câu anh công an hỏi.
- Thầy Lâm hướng dẫn, lần gia hạn nào cũng ký. Thầy không hỏi bao giờ xong, thầy hỏi suối lên chưa.
- Cô Hợi, người cho chị khất hai tháng tiền nhà và khoe với cả ngõ rằng con bé 402 đi đào lũ.

## Điều đã cản

- Mười một người một card, và niềm tin rằng máy to thì nghiên cứu to. Chính chị cũng tin thế suốt ba năm.
- Hợp đồng trợ giảng ký từng kỳ, không tính công cho ngày nào chị ở trên xã.
- Danh mục tạp chí được tính điểm. Thứ chạy được thì không có trong danh mục. Chiếc điện thoại được không điểm.
`

export const vi: StoryText = {
  title: 'Hóa đơn tiền điện phòng 402',
  standfirst:
    'Thư gửi một nghiên cứu sinh đang hỏi có nên mua máy, của người từng mua sáu chiếc card cũ, bị nghi đào tiền ảo, rồi bán lại cho đúng dân đào.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Cuốn sổ ghi số điện của bố',
      words:
        'Bố đi ghi công tơ cho cả xã, tối về tôi cộng sổ. Có lần cộng sai, bố bắt tôi đi xin lỗi đủ bảy nhà.',
      learned: 'Sau mỗi con số là một người phải trả tiền.',
    },
    {
      title: 'Mười một đêm một lượt',
      words: 'Lượt của tôi hay rơi vào đêm cắt điện. Tôi học được cách ngủ ngồi.',
      who: 'mười nghiên cứu sinh cùng chung một chiếc card',
    },
    {
      title: 'Câu hỏi của anh công an khu vực',
      words: 'Anh lên để lập biên bản. Rốt cuộc chẳng lập gì, chỉ hỏi một câu.',
      learned: 'Hãy kể đề tài của mình cho một người không việc gì phải nể mình.',
    },
    {
      title: '“Nhỏ thế này thì đóng góp ở đâu?”',
      words: 'Tôi trả lời mười phút. Sau này đọc biên bản mới biết thư ký ghi: chưa trả lời.',
      who: 'thầy Lâm, đọc biên bản cùng tôi',
      learned: 'Xin lấy biên bản. Nó nói rõ hơn trí nhớ của mình.',
    },
    {
      title: 'Hai giờ sáng, chiếc điện thoại kêu',
      words: 'Báo trước ba mươi hai phút: chín phút để tin, hai mươi ba phút để chạy.',
      who: 'Giàng A Páo, trưởng bản',
    },
    {
      title: 'Giảng viên, bốn sinh viên, một chiếc card',
      words: 'Ai muốn đến lượt thì nói trước: làm xong sẽ chạy ở đâu, trên máy của ai. Tôi cũng xếp hàng.',
    },
  ]),
}
