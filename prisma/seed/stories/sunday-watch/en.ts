import { flow, type StoryText } from '../story'
import { course } from './course'

const body = `
## 1. Read the number on the door

It is the percentage of helium lost this week. On the day I write this it is 6; in April 2002 it was 100. We had bought sixty litres of liquid helium, flown in from Singapore. After three days in customs thirty-eight reached us. We measured for nineteen hours. The gas went out of the window through a rubber hose, and helium that leaves by the window leaves the Earth. The batch had cost the whole group’s pay for seven months. We could afford three a year.

## 2. Don’t lean on the bag

The bag that catches the gas was made in 2004 by Mrs Lụa, who sews tarpaulins in Hà Trung Street: rubberised canvas, eight cubic metres. She asked what it was for. For gas, I said. Why didn’t I buy balloons? It has been replaced twice, each time to her pattern.

## 3. When a cylinder is full, close the valve and write down the pressure

The compressor is from a shipyard in Hải Phòng, where it filled divers’ bottles; hence the noise. Before we had a liquefier, old Quế took the cylinders on his cyclo at four in the morning, across Long Biên Bridge, to an institute with a Soviet machine that ran once a month. Three cylinders, nearly two hundred kilos. Halfway over he stopped for a drink of water, and I held the cyclo.

## 4. If you suspect a leak, put soapy water on it

The soap is in the bottom drawer. We have done a hundred and eighty-six joints. In the soap years I had no paper of my own. In October 2008 a group in Japan published the very transition at five kelvin that I had been after since the first batch. It was a beautiful paper. I read it in the corridor with suds on my hands, and then went in to joint one hundred and seven.

## 5. Write in the log, even when there is nothing

At 19 the number on the door stuck, for two years, though every joint was tight. One Sunday in March 2012 I came in for an umbrella that I had left behind, and heard a hiss by the ceiling. The bag was full, there was nobody to run the compressor, and the safety valve had opened. By Monday, when we came in, it had always shut again.

> The log runs from Monday to Saturday. I read it for ten years and never saw that a day was missing.

## 6. Sign for your duty pay

A hundred and twenty thousand đồng a day. Professors too, please: a budget line that nobody signs for is cut the next year. To get it took fourteen months. There was a line for buying equipment, the finance office replied, and none for sitting beside it. I did the sum for them: each Sunday with nobody here, eight hundred thousand đồng of helium went into the sky.

## 7. Don’t telephone Nhạn

For those fourteen months Nhạn, our technician, sat here every Sunday unpaid, her two children at her mother’s. I asked and she agreed. It did not occur to me that somebody on yearly contracts has no way of saying no. She was given a permanent post in 2018, after eleven of them. On Sundays she is off. Telephone me; the number is at the foot.

## 8. If all is quiet, stay where you are

In 2016 we got a liquefier, a third of it paid for by helium we had not had to buy. In 2019 helium ran short the world over, and two laboratories in the country stopped. This one ran on, and opened its doors to nine groups from other universities. Whoever uses helium sits here for one Sunday a semester.

In 2023 a doctoral student measured, at 3.1 kelvin, a transition that nobody had seen, after forty-one days of unbroken cold. In forty-one days there are six Sundays. The names of the six who sat here are printed at the end of the paper.

Six per cent is left. Half of it probably goes by the flexible hoses. The other half we don’t know. If you hear it, write it in the log.
`

export const en: StoryText = {
  title: 'Notes for the Sunday watch',
  standfirst:
    'The instructions that hang beside the compressor in a low-temperature laboratory in Hà Nội, written by the woman who founded it, with the reason for each.',
  body: body.trim(),
  moments: flow(course, [
    {
      title: 'The broken thermometer',
      words:
        'Father gathered the mercury with sulphur, weighed it, and made me write in my exercise book: two grams short.',
      who: 'my father, who taught physics',
      learned: 'If something is lost, you must know how much.',
    },
    {
      title: 'The helium store in Kharkiv',
      words:
        'She weighed every flask as it went out and again as it came back. The students called her Customs.',
      who: 'Galina Petrovna, who ran the liquefier',
    },
    {
      title: 'A stall of coats, or two crates of gauges',
      words:
        'Friends who stayed on were opening a stall in the market and asked me in. I came home with two crates of old pressure gauges.',
      learned: 'They did get rich. The gauges I still use.',
    },
    {
      title: 'Seven years at seventy-seven kelvin',
      words:
        'Liquid nitrogen was all we had. I taught four courses, and drew over and over a rig that I had nothing to cool with.',
    },
    {
      title: 'A bag of eight cubic metres',
      words: 'Tarpaulin, a divers’ compressor, a cyclo at four in the morning.',
      who: 'Mrs Lụa, who sewed, and old Quế, who pedalled',
      learned: 'People who are good at their work needn’t be told what helium is.',
    },
    {
      title: 'Others got there first',
      words:
        'I was jealous for exactly a week. Then I wrote to ask how they kept it cold, and they answered with three pages.',
    },
    {
      title: 'A forgotten umbrella',
      words: 'It was as if somebody sighed near the ceiling. It was the valve.',
      learned: 'When you have tested all the pipes, test the timetable.',
    },
    {
      title: 'Fourteen months of Sundays',
      words:
        'She kept the watch and I wrote the petition. The petition had my name on it; the rota had only hers.',
      who: 'Nhạn, our technician',
      learned: 'To ask somebody who can’t refuse is not yet asking.',
    },
    {
      title: 'Nine groups, one rota',
      words: 'The first Sunday fell to a head of department. He telephoned me nine times.',
      who: 'nine groups from other universities',
    },
    {
      title: 'Forty-one days of cold',
      words: 'Now I should like a hundred, and to know where the other three per cent goes.',
    },
  ]),
}
