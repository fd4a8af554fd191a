"""Writes bert-pieces.json: what BERT's tokenizer makes of hard strings, with a vocabulary of the pieces that they need.

    table.py TOKENIZER.json
"""
import json, os, sys
from tokenizers import Tokenizer

TEXTS = [
    '“Well,” she said — ‘no’…', 'Café naïve Ångström résumé', 'e\u0301te\u0301 a\u0300\u0301b x\u0308', '😀 I’m 👩‍👩‍👧 fine 🤣',
    'ﬁne oﬃce ﬂow Ǆ ǅ', '北京 said 東京tower 日本語', 'supercalifragilisticexpialidocious unhappiness', 'x' * 100, 'y' * 101,
    '𝒳' * 60 + ' ' + 'é' * 101 + ' end', 'İstanbul Iğdır ŞĞ ß ẞ', 'ΣΊΣΥΦΟΣ ОДЕССА Ёж', '한국어 서울', 'a\u00adb zero\u200bwidth\u2060joiner\ufeff',
    'tab\tnew\nline\r\nnbsp\u00a0thin\u2009ls\u2028end', '$5.50+3<4=~|^`@#', 'control\x00\x07\x0b\x0cchars\x85z', 'Sen. O’Neill-Smith\'s',
    '１２３ ｆｕｌｌ Ⅻ ½ ²', 'private\ue000 use\ufffdx', 'ÅÅÅ\u030a ṩ ậ Ḍ̇', 'हिन्दी ไทย עִבְרִית العَرَبِيَّة', "don't can’t 'em ''quote''",
    '', '   ', '\n\n', '—', '𐍈𐍉 𠀀𠀁x', '@user #tag http://x.y/z?a=b&c=d', 'trailing 😀', 'the\u0301 THE ThE',
]

tokenizer = Tokenizer.from_file(sys.argv[1])
tokenizer.no_truncation()
tokenizer.no_padding()
encode = lambda tokenizer, text: tokenizer.encode(text, add_special_tokens=False)
pieces = ['[UNK]', '[CLS]', '[SEP]'] + sorted({p for t in TEXTS for p in encode(tokenizer, t).tokens} - {'[UNK]'})
model = json.loads(tokenizer.to_str())
model['model']['vocab'] = {piece: number for number, piece in enumerate(pieces)}
model['added_tokens'], model['post_processor'] = [], None
small = Tokenizer.from_str(json.dumps(model))


def units(text, end):
    """UTF-16 code units before an offset in code points."""
    return len(text[:end].encode('utf-16-le')) // 2


cases = []
for text in TEXTS:
    e = encode(small, text)
    cases.append({'text': text, 'pieces': e.tokens, 'offsets': [[units(text, a), units(text, b)] for a, b in e.offsets]})
with open(os.path.join(os.path.dirname(__file__), 'bert-pieces.json'), 'w', encoding='utf-8') as file:
    rows = ',\n'.join('    ' + json.dumps(case) for case in cases)
    file.write('{\n  "vocabulary": ' + json.dumps(pieces) + ',\n  "cases": [\n' + rows + '\n  ]\n}\n')
