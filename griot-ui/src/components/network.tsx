/** Actors and their ties around one actor, laid out by forces; the list beside it says the same in words. */
import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { useMemo } from 'preact/hooks';
import type { Tie } from '../desk-api';
import { words } from '../format';
import { go, href } from '../router';
import { texts } from '../texts';

interface Node extends SimulationNodeDatum {
  id: string;
}

/** All ties from one actor to another, drawn as one line. */
interface Edge extends SimulationLinkDatum<Node> {
  key: string;
  kinds: string[];
}

const WIDTH = 760;
const HEIGHT = 400;
const LONGEST = 28;

/** Nodes start on a circle in the order of their ids and the forces run to rest: the same ties give the same picture. */
function layout(centre: string, ties: Tie[]): { nodes: Node[]; edges: Edge[] } {
  const ids = [...new Set([centre, ...ties.flatMap((t) => [t.from, t.to])])].sort();
  const nodes: Node[] = ids.map((id, i) => {
    const turn = (2 * Math.PI * i) / ids.length;
    return id === centre ? { id, fx: WIDTH / 2, fy: HEIGHT / 2 } : { id, x: WIDTH / 2 + 150 * Math.cos(turn), y: HEIGHT / 2 + 100 * Math.sin(turn) };
  });
  const byPair = new Map<string, Edge>();
  for (const tie of ties) {
    const key = `${tie.from} ${tie.to}`;
    const edge = byPair.get(key) ?? { key, source: tie.from, target: tie.to, kinds: [] };
    if (!edge.kinds.includes(tie.kind)) edge.kinds.push(tie.kind);
    byPair.set(key, edge);
  }
  const edges = [...byPair.values()];
  forceSimulation(nodes)
    .force('link', forceLink<Node, Edge>(edges).id((n) => n.id).distance(150))
    .force('charge', forceManyBody().strength(-900))
    .force('collide', forceCollide(58))
    .force('centre', forceCenter(WIDTH / 2, HEIGHT / 2))
    .force('x', forceX<Node>(WIDTH / 2).strength(0.06))
    .force('y', forceY<Node>(HEIGHT / 2).strength(0.16))
    .stop()
    .tick(300);
  for (const n of nodes) {
    n.x = Math.min(WIDTH - 95, Math.max(95, n.x!));
    n.y = Math.min(HEIGHT - 26, Math.max(20, n.y!));
  }
  return { nodes, edges };
}

function cut(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

export function Network({ centre, ties, name }: { centre: string; ties: Tie[]; name: (id: string) => string }) {
  const t = texts().actors;
  const { nodes, edges } = useMemo(() => layout(centre, ties), [centre, ties.map((x) => `${x.from}${x.kind}${x.to}`).join()]);
  return (
    <svg class="network" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t.network}>
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" class="net-arrow" /></marker>
      </defs>
      {edges.map((e) => {
        const a = e.source as Node;
        const b = e.target as Node;
        const length = Math.hypot(b.x! - a.x!, b.y! - a.y!) || 1;
        const [ux, uy] = [(b.x! - a.x!) / length, (b.y! - a.y!) / length];
        return (
          <g key={e.key} class={`net-edge net-${e.kinds[0]}`}>
            <line x1={a.x! + ux * 9} y1={a.y! + uy * 9} x2={b.x! - ux * 10} y2={b.y! - uy * 10} marker-end="url(#arrow)" />
            <text x={(a.x! + b.x!) / 2} y={(a.y! + b.y!) / 2 - 4}>{e.kinds.map((k) => t.kinds[k] ?? words(k)).join(', ')}</text>
          </g>
        );
      })}
      {nodes.map((n) => (
        <a key={n.id} href={href(['actors', n.id])} class={n.id === centre ? 'net-node net-centre' : 'net-node'} onClick={(e) => { e.preventDefault(); go(['actors', n.id]); }}>
          <title>{name(n.id)}</title>
          <circle cx={n.x} cy={n.y} r={n.id === centre ? 8 : 6} />
          <text x={n.x} y={n.y! + 20}>{cut(name(n.id))}</text>
        </a>
      ))}
    </svg>
  );
}
