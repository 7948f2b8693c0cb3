import { getTranslations } from 'next-intl/server'
import { noFile, publicFile } from '@/lib/core/answer'
import { pictureInCard, printCard } from '@/lib/core/card'
import { languageOf } from '@/lib/core/locale'
import { getPicture } from '@/lib/members/pictures/queries'
import { personCard, pictureOnCard } from '@/lib/members/profile/card'
import { getPublicProfile } from '@/lib/members/profile/queries'

export const dynamic = 'force-static'
/** Drawn when first asked for, and kept like her page. */
export const generateStaticParams = () => []

export async function GET(_: Request, { params }: RouteContext<'/[locale]/people/[member]/card.jpg'>) {
  const { locale, member } = await params
  const profile = await getPublicProfile(member)
  if (!profile) return noFile()
  const t = await getTranslations({ locale: languageOf(locale) })
  const { id, name, picture, careerStep, field, stemField, institution } = profile
  const works = field || (stemField && t(`members.stemFields.${stemField}`))
  const lines = [careerStep && t(`joining.careerSteps.${careerStep}`), works, institution?.name]
  const bytes = picture && (await getPicture(null, picture))
  const drawing = personCard(
    { id, name, lines: lines.flatMap((line) => line || []) },
    bytes && (await pictureInCard(bytes, pictureOnCard)),
  )
  return publicFile(await printCard(drawing), { type: 'image/jpeg' })
}
