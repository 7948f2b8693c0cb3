import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
Mục 4.2 của một bài báo về cáp thép viết rằng thí nghiệm “được dừng vì lý do không liên quan đến mẫu thử”. Bài báo không nói lúc ấy tác giả ở đâu. Bà đứng ngoài hành lang, cạnh máy photocopy, suốt hai mươi hai phút.

## Mẫu thử

Joanne Pickersgill biết đến cáp thép năm mười sáu tuổi, trong một nhà máy đóng cần cẩu ở Carlisle, nhờ một ông quản đốc kiểm tra cáp bằng giẻ lau. Ông kéo miếng giẻ dọc theo sợi cáp; chỗ nào đứt thì giẻ mắc lại.

Ngày 9 tháng 4 năm 2003, khi đã là giảng viên ở Northmere, bà cho chạy sợi cáp của riêng mình trong phòng thử tải nặng. Cáp dày mười sáu milimét, bện từ hai trăm sáu mươi lăm sợi thép. Nó chạy tới chạy lui qua hai bánh xe lót ni-lông, giống trên cần cẩu bến cảng, cứ mười bốn giây uốn một lần, dưới một tải trọng nhẹ đến mức các sổ tay kỹ thuật cho là chạy mãi cũng được. Sổ tay đoán thế thôi. Muốn biết chắc thì phải chờ lâu hơn thời hạn của bất kỳ khoản tài trợ nào.

Năm 2006 thì hết tiền. Từ đó, sợi cáp chỉ còn có anh kỹ thuật viên Colin Routledge, thứ Hai nào cũng tra dầu cho nó, và một ông kiểm định viên được Joanne trả công bằng tiền đi tư vấn, cứ sáu tháng đến khám một lần y như khám cáp cần cẩu thật. Ba mươi tám lần ông cho đạt. Năm 2013 Joanne đi làm trưởng khoa ở trường khác, Colin giữ chìa khóa. Hồi phong tỏa vì dịch, anh vẫn lái xe đến, sau kính xe để sẵn tờ giấy chứng nhận anh là nhân sự thiết yếu đối với một sợi cáp.

## Hành lang

Năm 2020 Joanne trở về làm phó hiệu trưởng. Tháng 3 năm 2022, ủy ban cơ sở vật chất phải tiết kiệm 340.000 bảng mỗi năm, mà phòng thử tải nặng tốn 310.000. Bà khai mình có lợi ích liên quan và được mời ra ngoài, theo đúng quy định do chính bà soạn. Kết quả bốn phiếu trên ba. Giám đốc tài chính, một trong bốn người ấy, đến mùa hè mới nói với bà rằng lẽ ra ông đã bỏ phiếu ngược lại, giá như bữa sáng hôm đó trông bà buồn. Bà đã cẩn thận không để lộ.

Điều bà không lường trước là ai đã ra khỏi phòng cùng với mình. Trên mặt sàn ấy còn ba giàn thử khác. Một giàn là của một giảng viên mới vào nghề năm thứ hai, nghiên cứu ổ trục tua-bin gió, và người duy nhất trong ủy ban nói được công việc ấy đáng giá thế nào thì đang đứng cạnh máy photocopy. Anh mất hai năm số liệu rồi bỏ sang làm cho doanh nghiệp.

> Tôi ra khỏi chuyện ấy với đôi tay sạch. Xà phòng thì cậu ấy trả tiền.

## Lưỡi cưa

Sợi cáp dừng ngày 29 tháng 4, chưa đứt, sau 41.306.112 lần uốn. Nhà thầu ghi nó vào mục sắt vụn. Colin bảo nó là nhân chứng, mà đã có ai hỏi nó câu nào đâu.

Hai người cưa nó thành bốn mươi đoạn, chở về nhà để xe của Colin ở Dalston, rồi suốt năm tháng, thứ Bảy nào cũng ngồi gỡ từng sợi trên hai cái giá gỗ. Bên ngoài không đứt sợi nào. Ở ba mươi xăng-ti-mét tệ nhất, bảy mươi mốt sợi đã đứt, tất cả đều nằm bên trong, nơi giẻ lau lẫn đèn soi chưa bao giờ chạm tới. Nếu cứ để chạy tiếp, cáp sẽ đứt, quật nát chính nó, và họ chỉ có được một con số. Joanne không coi đó là ý trời. Đó là may, và câu trong mục 4.2 là mức gần nhất mà tạp chí cho phép bà thú nhận điều ấy.

## Điều khoản

Năm 2024, bộ quy phạm kiểm tra của ngành thiết bị nâng có thêm khoản 7.3: cáp chạy qua bánh xe có lót thì phải đo bằng từ trường theo định kỳ, trông còn tốt đến mấy cũng vậy. Trong một năm, hai trăm lẻ sáu sợi cáp ở các cảng Anh và Ireland đã được hạ xuống vì khoản ấy.

Northmere cũng có một quy định mới. Ai phải rời phòng thì trước khi ra hãy chỉ định một người nói thay cho những người khác bị ảnh hưởng; chưa nghe người ấy thì chưa được bỏ phiếu. Anh giảng viên trẻ đã hai lần được mời về, và hai lần từ chối. Phòng thử tải nặng giờ là trung tâm thông tin sinh viên, đèn sáng trưng. Mét cáp cuối cùng treo trên một cái đinh ở Dalston, và Colin vẫn tra dầu cho nó.
`

export const vi: StoryText = {
  title: 'Vì lý do không liên quan đến mẫu thử',
  standfirst:
    'Một sợi cáp chạy suốt mười chín năm trong một phòng thử tải ở Carlisle. Trong những người bỏ phiếu giữ hay bỏ, vắng đúng một người: kỹ sư đã khởi động nó.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'Thang hàng ở nhà máy bánh quy',
      words:
        'Mẹ tôi đóng gói bánh quy kem ở Caldewgate. Thứ Bảy tôi được đi thang lên cùng các kiện hàng, và ngước nhìn xem mình đang treo vào cái gì.',
    },
    {
      title: 'Bốn mươi hai thợ học việc, một cô gái',
      words:
        'Có tủ đồ riêng, thứ Sáu nào cũng lĩnh lương. Từ đó đến nay chưa bao giờ tôi lại biết chắc mình đang đi đâu đến thế.',
      who: 'Wilf Tyson, quản đốc xưởng cáp',
      learned: 'Kéo miếng giẻ dọc theo sợi cáp. Chỗ đứt sẽ mắc lại.',
    },
    {
      title: 'Nhà máy đóng cửa',
      words:
        'Vào một ngày thứ Ba, khi tôi còn tám tháng nữa mới mãn hạn học nghề. Bản vẽ bị đổ vào thùng rác.',
    },
    {
      title: 'Ban ngày ống xả, tối thứ Năm giải tích',
      words: 'Ba năm ở xưởng thay lốp và ống xả. Lớp học buổi tối lúc đầu mười bảy người, lúc cuối còn bốn.',
      who: 'cô Hodgson, người dạy bốn người ấy',
    },
    {
      title: 'Được chở đến phòng tuyển sinh',
      words:
        'Họ đòi bằng phổ thông. Cô Hodgson đặt chồng vở của tôi lên quầy và bảo hôm ấy cô không bận việc gì khác.',
      learned: 'Có những cánh cửa cần thêm một người nữa, một người không vội.',
    },
    {
      title: 'Những sợi cáp chết trong hai tuần',
      words:
        'Làm tiến sĩ, tôi làm đứt sáu mươi sợi, chạy nhanh và quá tải. Chẳng cần cẩu nào trên đời làm việc như thế.',
      learned: 'Phép thử vội thì trả lời câu hỏi vội.',
    },
    {
      title: 'Cho cáp chạy',
      words: 'Mẫu đơn có một ô ghi ngày kết thúc. Tôi kẻ một gạch ngang qua.',
      who: 'Colin Routledge, kỹ thuật viên',
    },
    {
      title: 'Sợi cáp, hay ghế trưởng khoa',
      words: 'Tôi nhận cái ghế, cách đó gần hai trăm cây số. Colin nhận chìa khóa.',
      learned: 'Đến lúc phải viết ra cho người khác, mình mới biết một công việc cần những gì.',
    },
    {
      title: 'Hai mươi hai phút cạnh máy photocopy',
      words: 'Tôi nghe tiếng ghế xê dịch. Bốn trên ba.',
      learned: 'Cứ việc rời phòng. Nhưng hãy nhìn xem ai phải ra cùng mình.',
    },
    {
      title: 'Những thứ Bảy ở Dalston',
      words: 'Bốn mươi đoạn, hai cái giá, một phích trà. Mở đến đoạn thứ ba thì gặp.',
      who: 'Colin, và cái ê-tô của anh',
    },
    {
      title: 'Khoản 7.3, và một sợi cáp nữa',
      words:
        'Một cảng cho chúng tôi mượn nhà kho. Sợi cáp mới sẽ sống lâu hơn chức vụ của tôi, nên ai giữ nó sau tôi đã được ghi vào hồ sơ từ ngày đầu.',
    },
  ]),
}
