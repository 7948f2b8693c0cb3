import { daysSince, type SeedThread } from '../thread'

export const sinceSeptember: SeedThread = {
  id: 'thread-since-september',
  title: 'I had known since September',
  language: 'en',
  asks: ['listen'],
  author: 'helen',
  daysAgo: daysSince(0, 20, 1),
  posts: [
    {
      author: 'helen',
      language: 'en',
      hours: 0,
      body: `On Friday I told a lecturer that her post ends in January. I had known since September that the money would not be renewed. I was told to keep it to myself until the faculty’s figures were final, so I did, and for eight weeks I watched her plan a course for the spring.

She was quiet for a while and then asked a single thing: since when. I told her the truth. She thanked me for that, and I have not slept properly since.

I am not asking what I could have done. There is a list; I made it. I only wanted to have said this once in a place where I am not the head.`,
    },
    {
      author: 'sri',
      language: 'en',
      hours: 10,
      body: `I have read it twice, Helen, and I have nothing to advise.

Only this, from the other chair. Years ago a head told me that my contract was not continued. I asked him the same question and he said, “I heard it this morning.” I learnt otherwise beside the photocopier. It was a small lie, I think even a kind one. When I meet him now I can forgive him the eight weeks, his were nearly as many. What still stands between us is that morning.

She asked you the one question to which you could have lied. She will remember what you did with it.`,
    },
    {
      author: 'ngoc',
      language: 'vi',
      hours: 17,
      body: `Tôi cũng chỉ ngồi đây thôi, chị Helen.

Ở quê tôi, khi nhà nào có chuyện buồn, hàng xóm sang ngồi cùng. Không ai khuyên gì. Thường có người mang theo rổ rau để nhặt, cho tay có việc, và cho chủ nhà khỏi phải tiếp chuyện. Chị cứ coi như tôi đang ngồi nhặt rau ở góc bếp nhà chị. Chị muốn kể tiếp thì tôi nghe; chị thiếp đi được một lúc thì tôi khép cửa rồi về.`,
    },
  ],
}
