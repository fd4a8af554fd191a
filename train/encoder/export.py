"""Writes packages/large/weights.bin from a trained network: matrices as bytes with a scale per row, and a smaller vocabulary.

    export.py NET.pt TOKENIZER.json [--output packages/large/weights.bin] [--pieces 22000 --news NEWS.jsonl...]

NET.pt is the state of the network; TOKENIZER.json the tokenizer of MiniLM. The vocabulary is BERT's without its unused pieces.
--pieces cuts it: kept are single characters, then what the news uses, most frequent first ("text" of each line of NEWS.jsonl).

The checksum of weights.bin goes into weights.sha256 next to it, as sha256sum writes it: a test compares them.

The file, which packages/large/src/weights/file.ts reads: "QXLM", version and length of the header (32-bit, little-endian), header
(JSON), tensors, each at a multiple of 16 bytes, and the pieces, one per line.
"""
import argparse, collections, hashlib, json, pathlib, struct
import numpy as np, torch
from tokenizers import Tokenizer

VERSION = 3
COLUMNS = 8             # the kernel's product takes so many columns of a matrix at a time
LENGTH = 320            # pieces of a window, with those before and after it
HEAD = 32               # numbers of an attention head, in MiniLM of any size
SPECIAL = ('[UNK]', '[CLS]', '[SEP]')


def choose_pieces(tokenizer, files, most):
    """Numbers of the pieces to keep, in order; all that are not unused if `most` is None."""
    vocabulary = tokenizer.get_vocab()
    counts = collections.Counter()
    for file in files:
        with open(file, encoding='utf-8') as lines:
            for line in lines:
                counts.update(tokenizer.encode(json.loads(line)['text'], add_special_tokens=False).ids)

    def common(piece):
        return all(ord(c) < 0x500 or 0x2000 <= ord(c) < 0x2200 for c in piece)

    used = {piece: number for piece, number in vocabulary.items() if not piece.startswith('[unused')}

    def rank(item):
        piece, number = item
        single = len(piece.removeprefix('##')) == 1 and common(piece)
        return (not (piece in SPECIAL or single), -counts[number], not common(piece), number)

    ranked = sorted(used.items(), key=rank)
    kept = ranked[:most]
    if files:
        lost = sum(counts.values()) - sum(counts[number] for _, number in kept)
        print(f'{len(counts)} of {len(ranked)} pieces used; left out: {lost} of {sum(counts.values())} uses')
    return sorted(number for _, number in kept)


class Tensors:
    """The tensors, one after another."""
    def __init__(self):
        self.at, self.parts, self.size = {}, [], 0

    def add(self, name, array):
        data = np.ascontiguousarray(array).tobytes()
        self.put(name, data + bytes(-len(data) % 16))

    def put(self, name, data):
        self.at[name] = self.size
        self.parts.append(data)
        self.size += len(data)

    def floats(self, name, values):
        self.add(name, values.astype('<f4'))

    def rows(self, name, matrix, factors=1.0, interleave=False):
        """A matrix as bytes with a scale per row, `factors` included in it."""
        largest = np.abs(matrix).max(1)
        scales = np.where(largest > 0, largest / 127, 1)
        whole = np.rint(matrix / scales[:, None]).astype(np.int8)
        if interleave:  # blocks of columns of the transposed matrix; in each, for every two rows, the two numbers of each column
            n, k = whole.shape
            whole = whole.reshape(n // COLUMNS, COLUMNS, k // 2, 2).transpose(0, 2, 1, 3)
        self.add(name, whole)
        self.floats(name + '.scales', scales * factors)

    def linear(self, name, weights, bias, factors=1.0):
        """x · weightsᵀ + bias, times `factors`; with rows of zeros up to a multiple of COLUMNS."""
        pad = -len(weights) % COLUMNS
        weights, bias = np.pad(weights, ((0, pad), (0, 0))), np.pad(bias, (0, pad))
        self.rows(name, weights, factors, interleave=True)
        self.floats(name + '.bias', bias * factors)


def export_tensors(net, keep):
    """The tensors by their names, and the sizes."""
    t = Tensors()
    w = {name: value.float().numpy() for name, value in net.items()}
    both = lambda name: (w[name + '.weight'], w[name + '.bias'])
    layers = 1 + max(int(name.split('.')[2]) for name in w if name.startswith('enc.layers.'))
    shapes = {w[f'enc.layers.{i}.up.weight'].shape for i in range(layers)}
    if len(shapes) > 1:
        raise SystemExit(f'layers of different sizes: {sorted(shapes)}')
    inner, width = shapes.pop()
    if inner % COLUMNS:
        raise SystemExit(f'the layers have {inner} numbers inside; expected a multiple of {COLUMNS}')
    heads, pointers = width // HEAD, len(w['heads.u.weight'])
    key = len(w['heads.q2.weight']) // pointers

    t.rows('words', w['enc.word.weight'][keep])
    t.rows('positions', w['enc.pos.weight'][:LENGTH])
    case, line, quoted = (w[f'enc.{name}.weight'] for name in ('case', 'brk', 'inq'))
    t.floats('marks', w['enc.typ'] + np.stack([a + b + c for a in case for b in line for c in quoted]))

    def norm(name, of):
        t.floats(name + '.gain', w[of + '.weight'])
        t.floats(name + '.bias', w[of + '.bias'])
    norm('norm', 'enc.n0')
    for i in range(layers):
        name, of = f'layers.{i}', f'enc.layers.{i}'
        root = np.where(np.arange(3 * width) < width, (width // heads) ** -0.5, 1)
        t.linear(name + '.attention', *both(of + '.qkv'), root)
        t.linear(name + '.mixture', *both(of + '.o'))
        norm(name + '.norm1', of + '.n1')
        t.linear(name + '.up', *both(of + '.up'))
        t.linear(name + '.down', *both(of + '.down'))
        norm(name + '.norm2', of + '.n2')

    join = lambda a, b: [np.concatenate(pair) for pair in zip(both(a), both(b))]
    t.linear('spans', *join('heads.q1', 'heads.n1'))
    t.linear('queries', *both('heads.q2'), key ** -0.5)
    t.linear('keys', *join('heads.k', 'heads.u'))
    t.linear('reports', *both('heads.t1'))
    t.linear('labels', *both('heads.t2'))
    t.floats('nobody', np.concatenate([w['heads.n2.weight'][0], w['heads.n2.bias']]))
    t.floats('distances', w['heads.bias'])
    sizes = dict(width=width, inner=inner, heads=heads, layers=layers, length=LENGTH, key=key, distances=w['heads.bias'].shape[1],
                 labels=len(w['heads.t2.weight']))
    return t, sizes


def write_file(output, header, tensors, pieces):
    """The file and its checksum."""
    header = json.dumps(header, separators=(',', ':')).encode()
    contents = b''.join([b'QXLM' + struct.pack('<II', VERSION, len(header)) + header, *tensors, pieces])
    output.write_bytes(contents)
    output.with_suffix('.sha256').write_text(f'{hashlib.sha256(contents).hexdigest()}  {output.name}\n')
    print(f'{output}: {len(contents) / 1e6:.1f} MB, {len(pieces.splitlines())} pieces')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('net')
    parser.add_argument('tokenizer')
    parser.add_argument('--news', nargs='+', default=[])
    parser.add_argument('--pieces', type=int)
    parser.add_argument('--output', default='packages/large/weights.bin')
    options = parser.parse_args()

    tokenizer = Tokenizer.from_file(options.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    keep = choose_pieces(tokenizer, options.news, options.pieces)
    tensors, sizes = export_tensors(torch.load(options.net, map_location='cpu', weights_only=True), keep)
    header = {'sizes': sizes, 'tensors': tensors.at, 'tensorBytes': tensors.size}
    pieces = ''.join(tokenizer.id_to_token(number) + '\n' for number in keep).encode()
    output = pathlib.Path(options.output)
    write_file(output, header, tensors.parts, pieces)


if __name__ == '__main__': main()
