// A house by the water with the light on: the head of the grown-ups' side.
import { Ink } from './ink'

export function HomeHead() {
  return (
    <Ink class="pl-house" wide={50} high={17} pen={0.45}>
      {/* far lighthouse */}
      <path d="M8.6 5.2L1.4 3M8.6 5.8L1.4 7.4M11.4 5.2l4.6-1.6M11.4 5.8l4.6 1.4" stroke-width=".35" />
      <path fill="#fff" d="M8.8 4.2h2.4v2.6H8.8zM8.5 4.2c.2-1.7 2.8-1.7 3 0zM8.3 6.8h3.4v.9H8.3zM8.8 7.7h2.4l.7 6.5H8.1z" />
      <path d="M8.65 9.7h2.7M8.4 11.9h3.2" stroke-width=".35" />
      <path fill="#fff" d="M4.4 15.4c.4-1.4 2.2-1.7 3.4-1.6 1.5-.5 3.4-.5 4.6.1 1.4-.1 2.6.4 3 1.5z" />
      {/* boat at rest */}
      <path fill="#fff" d="M19.6 14.5h5.2c-.3 1.1-.9 1.6-1.8 1.6h-1.8c-.9 0-1.4-.5-1.6-1.6z" />
      <path d="M22 14.2V8.8M22 9c1.7 1.4 2.5 3 2.6 4.7H22z" stroke-width=".36" />
      {/* land and house */}
      <path fill="#fff" d="M26.5 15.4c1.1-1.9 3-2.3 5.2-2.3h13c2.3 0 4 .6 4.8 2.3z" />
      <path fill="#fff" d="M31.8 13.1V8.1h12.4v5M30.7 8.1l2.6-4.3h9.4l2.6 4.3zM40 3.8V1.7h2v2.1" />
      <path d="M41 1c-.7-.5.6-.7.1-1.3" stroke-width=".35" />
      <path d="M33.7 9.3h3.4v2.5h-3.4zM35.4 9.3v2.5M33.7 10.5h3.4M39.6 13.1V9.6h2.5v3.5" stroke-width=".35" />
      <path d="M41.5 11.5h.01" stroke-width=".6" />
      <path fill="#fff" d="M46.7 13.2v-1.7M46.7 11.7c-1.7 0-1.9-2.9 0-3.3 1.9.4 1.7 3.3 0 3.3z" stroke-width=".4" />
      <path d="M28.6 13.2v-1.6M29.9 13.1v-1.6M28 12h2.5" stroke-width=".35" />
      {/* sea */}
      <path d="M.6 16q1.3 1.2 2.6 0t2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0 2.6 0" stroke-width=".42" />
    </Ink>
  )
}
