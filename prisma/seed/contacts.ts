import type { ContactFrom } from '@/prisma/client/enums'
import type { PersonKey } from './neighbours'

type Of<T> = Partial<Record<PersonKey, T>>

const links: Of<string[]> = {
  margaret: ['https://sutcliffecards.example'],
  eilidh: ['https://deeppeat.example'],
  tamsin: ['https://reefsound.example'],
  siobhan: ['https://devlin.example/appointments'],
  harriet: ['https://elevenskies.example'],
  ines: ['https://saddlepoint.example', 'https://saddlepoint.example/found-by'],
  dewi: ['https://talisengkang.example'],
  gusti: ['https://dapurbali.example'],
  maria: ['https://sumurtimor.example'],
  outsider: ['https://suarabali.example'],
  hanh: ['https://aotomcamau.example'],
  quynh: ['https://bienbao.example', 'https://bienbao.example/so-tay'],
}

/** None of them is anybody's: ORCID gives out none that begins with eight zeros. */
const orcids: Of<string> = {
  margaret: '0000-0000-1847-2066',
  priya: '0000-0000-2506-9136',
  harriet: '0000-0000-3912-4589',
  ines: '0000-0000-4130-6728',
  dewi: '0000-0000-5268-3406',
  kartika: '0000-0000-6475-1891',
  thanh: '0000-0000-7083-5274',
  quynh: '0000-0000-8621-0949',
}

const writtenToBy: Of<ContactFrom> = {
  coordinator: 'everyone',
  coordinator2: 'everyone',
  margaret: 'everyone',
  bronwen: 'everyone',
  ines: 'everyone',
  dewi: 'everyone',
  ainun: 'everyone',
  wayan: 'everyone',
  hanh: 'everyone',
  mai: 'everyone',
  joanne: 'nobody',
  yasmin: 'nobody',
}

/** Where else a sample person is found, and who may begin a conversation with her. */
export const contactsOf = (key: PersonKey) => ({
  links: links[key] ?? [],
  orcid: orcids[key] ?? '',
  contactFrom: writtenToBy[key] ?? ('sharedSpace' as const),
})
