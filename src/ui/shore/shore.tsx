/** Three stones by still water, for a page that asks for nothing. A picture only: never read aloud, never moving. */
export function Shore() {
  return (
    <svg viewBox="0 0 360 158" width="100%" aria-hidden="true" focusable="false">
      <ellipse cx="262" cy="40" rx="21" ry="21" fill="var(--lichen)" />
      <path d="M0 92 Q60 76 128 86 T262 82 T360 88 V130 H0 Z" fill="var(--moss-wash)" />
      <path d="M0 116 Q90 106 180 113 T360 110 V136 Q270 148 180 142 T0 140 Z" fill="var(--ground)" />
      <path d="M208 100 H330 M232 106 H296" fill="none" stroke="var(--sheet)" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M92 122 Q90 106 112 102 Q142 96 164 104 Q180 110 176 122 Q160 130 132 130 Q104 130 92 122 Z" fill="var(--stone-1)" />
      <path d="M108 102 Q106 88 124 84 Q148 80 160 88 Q168 95 160 103 Q136 110 108 102 Z" fill="var(--stone-4)" />
      <path d="M120 84 Q118 72 132 69 Q150 67 154 76 Q156 84 146 87 Q130 90 120 84 Z" fill="var(--stone-2)" />
      <path
        d="M106 106 Q126 99 150 102 M120 87 Q134 82 148 85 M127 73 Q136 70 146 73"
        fill="none"
        stroke="var(--stone-light)"
        strokeWidth="2"
        strokeLinecap="round"
        opacity="0.55"
      />
    </svg>
  );
}
