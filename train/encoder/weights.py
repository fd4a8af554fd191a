"""Reads packages/large/weights.bin back: the network with its matrices as the program multiplies them; adds the heads for mentions."""
import json, pathlib, struct
import numpy as np, torch
from export import COLUMNS, Tensors, export_tensors, write_file
from network import KEY, Net, Shape

# Tensors of the heads: those for mentions, and the others
MENTIONS = ('mentions', 'antecedents', 'types', 'antecedentKeys', 'antecedentDistances')
OTHERS = ('spans', 'queries', 'keys', 'reports', 'labels', 'nobody', 'distances')


class Weights:
    """The parts of the file: sizes, tensors by name (bytes), and pieces, one per line."""
    def __init__(self, path):
        data = open(path, 'rb').read()
        assert data[:4] == b'QXLM', f'{path}: not weights of the large model'
        self.version, length = struct.unpack('<II', data[4:12])
        header = json.loads(data[12:12 + length])
        self.sizes, at = header['sizes'], header['tensors']
        base = 12 + length
        ends = sorted([*at.values(), header['tensorBytes']])
        self.tensors = {name: data[base + start:base + ends[ends.index(start) + 1]] for name, start in at.items()}
        self.pieces = data[base + header['tensorBytes']:]

    def floats(self, name):
        return np.frombuffer(self.tensors[name], '<f4')

    def rows(self, name, width):
        whole = np.frombuffer(self.tensors[name], np.int8)
        scales = self.floats(name + '.scales')
        whole = whole[:len(whole) // width * width].reshape(-1, width)
        return whole * scales[:len(whole), None]

    def linear(self, name, columns):
        """Matrix [rows, columns] and bias; rows are a multiple of COLUMNS."""
        whole = np.frombuffer(self.tensors[name], np.int8)
        bias, scales = self.floats(name + '.bias'), self.floats(name + '.scales')
        n = len(whole) // columns // COLUMNS * COLUMNS
        whole = whole[:n * columns].reshape(n // COLUMNS, columns // 2, COLUMNS, 2).transpose(0, 2, 1, 3).reshape(n, columns)
        return whole * scales[:n, None], bias[:n]


def open_network(weights):
    """The encoder of the file, for its own numbers of pieces."""
    s = weights.sizes
    width = s['width']
    net = Net(Shape(width, s['inner'], s['layers'], s['heads'], weights.pieces.count(b'\n'), 1e-12))
    e = net.enc
    T = lambda x: torch.from_numpy(np.array(x, np.float32))
    root = torch.ones(3 * width); root[:width] = (width / s['heads']) ** 0.5
    with torch.no_grad():
        e.word.weight.copy_(T(weights.rows('words', width)))
        positions = T(weights.rows('positions', width))
        e.pos.weight.zero_(); e.pos.weight[:s['length']] = positions[:s['length']]
        marks = T(weights.floats('marks'))[:12 * width].view(3, 2, 2, width)
        # sums of three embeddings, of which any split is as good
        e.typ.copy_(marks[0, 0, 0])
        e.case.weight.copy_(marks[:, 0, 0] - marks[0, 0, 0])
        e.brk.weight.copy_(marks[0, :, 0] - marks[0, 0, 0])
        e.inq.weight.copy_(marks[0, 0, :] - marks[0, 0, 0])
        def norm(to, name):
            to.weight.copy_(T(weights.floats(name + '.gain'))[:width]); to.bias.copy_(T(weights.floats(name + '.bias'))[:width])
        def linear(to, name, factors=None):
            w, b = weights.linear(name, to.in_features)
            w, b = T(w)[:to.out_features], T(b)[:to.out_features]
            if factors is not None: w, b = w * factors[:, None], b * factors
            to.weight.copy_(w); to.bias.copy_(b)
        norm(e.n0, 'norm')
        for i, layer in enumerate(e.layers):
            name = f'layers.{i}'
            linear(layer.qkv, name + '.attention', root); linear(layer.o, name + '.mixture')
            norm(layer.n1, name + '.norm1'); norm(layer.n2, name + '.norm2')
            linear(layer.up, name + '.up'); linear(layer.down, name + '.down')
    return net.eval()


def open_heads(weights, net):
    """The heads of the file, in the network's."""
    s = weights.sizes
    width, key, labels = s['width'], s['key'], s['labels']
    h = net.heads
    T = lambda x: torch.from_numpy(np.array(x, np.float32))
    with torch.no_grad():
        w, b = map(T, weights.linear('spans', 6 * width))
        h.q1.weight.copy_(w[:width]); h.n1.weight.copy_(w[width:]); h.q1.bias.copy_(b[:width]); h.n1.bias.copy_(b[width:])
        w, b = map(T, weights.linear('queries', width))
        h.q2.weight.copy_(w * key ** 0.5); h.q2.bias.copy_(b * key ** 0.5)
        w, b = map(T, weights.linear('keys', width))
        h.k.weight.copy_(w[:3 * key]); h.k.bias.copy_(b[:3 * key]); h.u.weight.copy_(w[3 * key:3 * key + 3]); h.u.bias.copy_(b[3 * key:3 * key + 3])
        for to, name, n in ((h.t1, 'reports', width), (h.t2, 'labels', labels)):
            w, b = map(T, weights.linear(name, width)); to.weight.copy_(w[:n]); to.bias.copy_(b[:n])
        nobody = T(weights.floats('nobody'))
        h.n2.weight.copy_(nobody[None, :width]); h.n2.bias.copy_(nobody[width:width + 1])
        h.bias.copy_(T(weights.floats('distances'))[:3 * s['distances']].view(3, -1))
    return net


def write_weights(weights, net, upper, heads, path):
    """The file with other upper layers and heads; all else stays as it is, to the byte."""
    t, old = Tensors(), weights.tensors
    trained, _ = export_tensors(net.state_dict(), range(net.shape.pieces))
    layers = tuple(f'layers.{i}.' for i in range(len(net.enc.layers) - upper, len(net.enc.layers)))
    for name in old:
        part = name.split('.')[0]
        if part in MENTIONS: continue
        changed = upper and (name.startswith(layers) or part in OTHERS)
        t.put(name, trained.parts[list(trained.at).index(name)] if changed else old[name])
    both = lambda layer: (layer.weight.detach().numpy(), layer.bias.detach().numpy())
    t.linear('mentions', *both(heads.inside))
    t.linear('antecedents', *both(heads.query), KEY ** -0.5)
    t.linear('types', *both(heads.types))
    t.linear('antecedentKeys', *[np.concatenate(pair) for pair in zip(both(heads.k), both(heads.u))])
    t.floats('antecedentDistances', heads.bias.detach().numpy())
    sizes = {**weights.sizes, 'mentionInner': heads.types.in_features, 'types': heads.types.out_features}
    write_file(pathlib.Path(path), {'sizes': sizes, 'tensors': t.at, 'tensorBytes': t.size}, t.parts, weights.pieces)
