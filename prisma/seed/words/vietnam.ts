/** Neighbours in Vietnam, in Vietnamese. */
export const vietnam = {
  thanh: {
    bio: 'Vật lý ở nhiệt độ thấp: tôi vẽ hệ đo từ con ốc đầu tiên, và bây giờ viết đúng như thế, không viết “tham gia xây dựng” nữa. Nhóm có từ năm 2001, khởi đầu bằng một cái bơm chân không và tờ giấy dán bên cạnh. Tờ giấy vẫn còn, có một vết bút xóa mà sinh viên mới nào cũng hỏi. Tôi chấm đề tài hơn mười năm, và chưa lần nào đọc xong bộ cuối mà không phải quay lại ba bộ đầu.',
    offer:
      'Đọc hồ sơ chức danh của bạn và khoanh những động từ làm bạn nhỏ đi. Năm tôi thiếu một phiếu, trong hồ sơ của chính tôi có bảy động từ như vậy.',
    seek: '',
  },
  khanh: {
    bio: 'Chín phần dọn dữ liệu, một phần khoa học, cộng lại gọi là khoa học dữ liệu. Mình từng tham gia gắn nhãn sáu mươi nghìn tấm ảnh rồi phải làm đơn xin đọc lại chính chúng; từ đó vào dự án nào mình cũng hỏi trước tiên máy chủ đặt ở đâu. Đi phỏng vấn thì mình mang theo một cái cảm biến hỏng.',
    offer:
      'Đọc phần dữ liệu trong hợp đồng hay dự toán của bạn: ai giữ, ai có mật khẩu, hết dự án thì sao. Nửa tiếng thường ra hai ba chỗ cần sửa.',
    seek: 'Một người cũng đang cố giữ một buổi sáng mỗi tuần cho nghiên cứu giữa lịch dạy kín. Mình canh cho bạn, bạn canh cho mình.',
  },
  mai: {
    bio: 'Tôi xử lý nước thải làng nghề: bún, giấy, nhuộm, mỗi làng một màu và một mùi. Làm trưởng khoa cũng gần giống thế, chỉ khó hơn ở khâu lấy mẫu. Trong nhóm tôi, việc bàn hôm nay thì ngày kia mới chốt, và hai dòng gửi lúc mười một giờ đêm cũng được tính là phát biểu.',
    offer:
      'Gỡ một ca quyết toán cụ thể: mua của người không có hóa đơn, tạm ứng, bảng kê. Tôi chỉ mẫu nào, hỏi phòng nào trước, và hỏi lúc nào thì chưa muộn.',
    seek: 'Trường nào đã thoát được cảnh tháng Mười hai mua cho hết tiền? Tôi muốn biết ai đã ký cái gì, để mang về nói với phòng tài chính của mình.',
  },
  uyen: {
    bio: 'Em làm xác suất: bước đi ngẫu nhiên trên đồ thị, tức là đi lạc mà có định lý kèm theo. Ba năm làm thư ký khoa học cho một đề tài dạy em viết thư mời họp chặt chẽ như viết chứng minh.',
    offer: '',
    seek: 'Một chị đã lập được nhóm nghiên cứu ở Việt Nam, kể em nghe năm đầu xoay tiền và xin vị trí thế nào. Em có sẵn câu hỏi, đánh số, trả lời câu nào cũng được.',
  },
  hanh: {
    bio: 'Nuôi tôm, cả nghĩa khoa học lẫn nghĩa đen. Ao ở Cà Mau tôi đo độ mặn từng giờ; quạt nước kêu lệch một nhịp là trên bờ có người ngóc đầu dậy. Bài được trích nhiều nhất của tôi viết từ bộ số liệu cất ngăn kéo vì chê “chưa đẹp”, mà tới giờ nó vẫn chưa đẹp.',
    offer:
      'Dẫn chị hoặc sinh viên của chị ra ao một ngày: lấy mẫu theo con nước, mua mẫu của bà con sao cho có giấy tờ đàng hoàng. Ủng có sẵn, cỡ 37 trở xuống.',
    seek: 'Người đọc bản thảo tiếng Anh giùm, gạch hết những chỗ tôi viết như báo cáo nghiệm thu. Trả công bằng tôm khô.',
  },
  diem: {
    bio: 'Ba trăm mẫu bùn, một máy sắc ký chạy phần mềm tiếng Đức, và một câu hỏi theo tôi mấy năm nay: sao cá biển có asen mà ăn không chết. Trong nhóm tôi, ai tới phiên trực phản biện thì phải tìm cho ra ba chỗ sai; tháng rồi hai trong ba chỗ là của tôi.',
    offer:
      'Chở mẫu đường dài bằng đá khô mà không ai ngủ gật, và dựng quy trình mẫu trắng cho phòng thí nghiệm mới. Tôi gửi kèm danh sách những lần tôi làm hỏng.',
    seek: 'Mỗi tháng nửa tiếng nói tiếng Anh với người ngoài ngành, hỏi càng khó chịu càng tốt. Tôi bớt run rồi, nhưng chưa hết.',
  },
  chau: {
    bio: 'Vỏ tôm, vỏ cua, trấu: thứ gì người ta đổ đi thì tôi xin về làm vật liệu lọc nước. Tôi học ở Cần Thơ rồi Daegu, về lại Cà Mau vì nguyên liệu chất thành đống ngay trước cửa. Cái lò nung trong phòng đã mười tuổi, khó tính, chịu nghe lời đúng hai người.',
    offer:
      'Chị muốn xin mẫu, xin số liệu hay xin cho sinh viên vô xưởng mà ngại mở lời thì gọi tôi, tôi nói giúp câu đầu. Giấy tờ nào phải có trước, tôi cũng chỉ luôn.',
    seek: 'Tập nói “dạ thôi” với cái hội đồng thứ năm trong tháng mà không mất lòng ai. Chị nào từ chối khéo, cho tôi xin nguyên văn một câu.',
  },
  nhi: {
    bio: 'Em là nghiên cứu sinh nông học, làm mô hình lúa – tôm, chân dưới ruộng nhiều hơn trên lớp. Em hay ngồi phụ bà con lựa ốc, lựa tép, vì tay có bận thì miệng mới kể. Trong họp em tính rất nhanh coi nên nói hay nên im; đang tập bớt tính.',
    offer:
      'Ngồi với bà con giải thích bảng kê, phiếu đồng ý, vì sao cần số căn cước. Chị soạn giấy, em đọc cho nghe từng dòng, chỗ nào bà con nhăn mặt em ghi lại.',
    seek: 'Một câu ngắn để không đồng ý với thầy cô ngay trong buổi họp, nói được cả lúc tim đập nhanh. Em xin nghe câu các chị từng dùng, và sau đó ra sao.',
  },
  xuan: {
    bio: 'Tôi đi nghe cầu rung, nhất là vào mùa bão; phần lọc nhiễu thì học trò cũ đang dạy lại tôi. Đi chơi đâu tôi cũng chui xuống gầm cầu trước rồi mới lên ngắm cảnh.',
    offer:
      'Trước khi có bài, ngồi với nhau một lúc về chuyện đứng tên. Tôi có mẫu ghi phần đóng góp của từng người, và có kinh nghiệm từ chối một món quà.',
    seek: 'Bạn viết chung sáng thứ Bảy qua mạng: hai tiếng, tắt tiếng, ai cũng gõ. Tôi chỉ viết được khi biết có người khác cũng đang khổ.',
  },
  quynh: {
    bio: 'Tôi dạy máy đọc những thứ mà người đọc cũng phải nheo mắt: biển báo phai, số container gỉ và ướt mưa. Sổ tay của nhóm dài mười bốn trang; ai mới vào phải sửa được một câu rồi mới có tài khoản, thành ra tôi chỉ còn nhận ra hai đoạn là của mình.',
    offer:
      'Hợp đồng với doanh nghiệp: những điều khoản phải sửa để nghiên cứu sinh còn có bài mà bảo vệ. Tôi vừa đi hết một bản mười một trang, nhớ rõ chỗ nào được, chỗ nào phải nhường.',
    seek: 'Ai đã đưa được phần mềm hay bộ dữ liệu vào hồ sơ chức danh mà được tính điểm tử tế? Cho tôi xem tờ minh chứng; nửa điểm thì tôi có rồi.',
  },
  lien: {
    bio: 'Dược liệu và bào chế cổ truyền. Tôi muốn biết “sao vàng hạ thổ” thật ra làm gì với vị thuốc, nên tin cái mũi của ông thợ già ngang với khối phổ, và giữ số liệu của cả hai. Sinh viên bảo tôi hay đáp một câu hỏi bằng một câu hỏi khác; tôi hỏi lại: thế thì sao?',
    offer:
      'Đọc bản nhận xét, phản biện hay thư giới thiệu bạn sắp gửi, xem cái sai trong đó đã được nói đúng cỡ của nó chưa: không to hơn, cũng không nhỏ hơn.',
    seek: 'Người chỉ cho tôi viết ngắn. Bài báo thì tôi viết được, còn thư điện tử lần nào cũng thành thư tay.',
  },
  trang: {
    bio: 'Mình giữ chìa khóa phòng tối, nơi có cái kính hiển vi đồng tiêu của năm bộ môn, và mới được giao một nhóm ba người quanh nó. Trước đó mình qua ba nhóm nghiên cứu, đủ để biết sổ tay nào cũng dạy vào cửa mà không cuốn nào dạy đi ra.',
    offer:
      'Một cuộc gọi trước khi bạn làm mẫu: nhuộm gì, chụp kiểu nào, có thấy được điều bạn muốn thấy không. Kèm phiếu ba câu hỏi để sau này khỏi cãi nhau chuyện đứng tên.',
    seek: 'Làm sao để từ “người biết chỉnh kính” thành người có hướng nghiên cứu riêng? Mình muốn nghe ai đã đi đoạn này kể lại, cả những khúc quanh.',
  },
}
