/** What a static page of Next costs by itself: the measure for those of the portal. */
export default function Page() {
  return (
    <main>
      <h1>A page</h1>
      <p>{'A sentence of a page that nobody reads. '.repeat(50)}</p>
    </main>
  )
}
