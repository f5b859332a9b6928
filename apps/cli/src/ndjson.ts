/** Values of a body of JSON lines as they arrive. */
export async function* linesOf<Line>(response: Response): AsyncGenerator<Line> {
  let rest = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line) yield JSON.parse(line) as Line;
  }
  if (rest) yield JSON.parse(rest) as Line;
}
