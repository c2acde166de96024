export interface ToReadProps {
  readonly text: string;
}

/** Words for somebody else to read on this screen: large, plain, with their own line breaks. */
export function ToRead({ text }: ToReadProps) {
  return (
    <div className="to-read" dir="auto">
      {text}
    </div>
  );
}
