import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { looksEnglish } from '../../../src/cli/input/english.js'

/** A report on a closed harbour in other languages. */
const others = {
  de: 'Der Hafen bleibt bis Mai geschlossen, sagte die Bürgermeisterin am Montag vor dem Rat der Stadt. In der Nacht war ein Boot gegen den Kai gelaufen, und die Arbeiter wollen nun warten, bis das Wasser sinkt. Was die Reparatur kostet, ist noch nicht bekannt. Die Kapitäne sind wütend, weil sie in dieser Zeit nichts verdienen und niemand ihnen hilft. Der Minister hat versprochen, am Freitag in die Stadt zu kommen und mit allen zu reden, die betroffen sind.',
  nl: 'De haven blijft tot mei dicht, zei de burgemeester maandag tegen de raad. In de nacht was een boot tegen de kade gevaren, en de arbeiders willen nu wachten tot het water zakt. Wat de reparatie kost is nog niet bekend. De kapiteins zijn boos omdat ze in deze tijd niets verdienen en niemand hen helpt. De minister had beloofd vrijdag naar de stad te komen en met iedereen te praten die er last van heeft, en we zullen zien of hij dat ook doet.',
  fr: 'Le port restera fermé jusqu’en mai, a déclaré lundi la maire devant le conseil. Dans la nuit, un bateau avait heurté le quai et les ouvriers veulent maintenant attendre que l’eau baisse. On ne sait pas encore ce que coûtera la réparation. Les capitaines sont furieux parce qu’ils ne gagnent rien pendant ce temps et que personne ne les aide. Le ministre a promis de venir vendredi en ville pour parler avec tous ceux qui sont touchés.',
  es: 'El puerto seguirá cerrado hasta mayo, dijo el lunes la alcaldesa ante el consejo. Por la noche un barco había chocado contra el muelle y los obreros quieren esperar ahora a que baje el agua. Todavía no se sabe lo que costará la reparación. Los capitanes están furiosos porque no ganan nada en este tiempo y nadie los ayuda. El ministro ha prometido venir el viernes a la ciudad para hablar con todos los que están afectados por esto.',
  it: 'Il porto resterà chiuso fino a maggio, ha detto lunedì la sindaca davanti al consiglio. Nella notte una barca aveva urtato la banchina e gli operai vogliono ora aspettare che l’acqua scenda. Non si sa ancora quanto costerà la riparazione. I capitani sono furiosi perché in questo periodo non guadagnano niente e nessuno li aiuta. Il ministro ha promesso di venire venerdì in città a parlare con tutti quelli che sono colpiti da questa chiusura.',
  sv: 'Hamnen förblir stängd till maj, sade borgmästaren på måndagen inför rådet. På natten hade en båt kört mot kajen, och arbetarna vill nu vänta tills vattnet sjunker. Vad reparationen kostar är ännu inte känt. Kaptenerna är arga för att de inte tjänar något under den här tiden och ingen hjälper dem. Ministern har lovat att komma till staden på fredag och tala med alla som är drabbade av detta, men ingen tror på det.',
  pl: 'Port pozostanie zamknięty do maja, powiedziała w poniedziałek burmistrzyni przed radą. W nocy łódź uderzyła w nabrzeże, a robotnicy chcą teraz poczekać, aż woda opadnie. Nie wiadomo jeszcze, ile będzie kosztować naprawa. Kapitanowie są wściekli, bo w tym czasie nic nie zarabiają i nikt im nie pomaga. Minister obiecał przyjechać w piątek do miasta i porozmawiać ze wszystkimi, których to dotyczy, ale nikt w to nie wierzy, bo obiecywał to już dawniej wiele razy.',
  ru: 'Порт останется закрытым до мая, сказала в понедельник мэр перед советом. Ночью лодка врезалась в причал, и рабочие теперь хотят подождать, пока вода не спадет. Сколько будет стоить ремонт, пока неизвестно. Капитаны в ярости, потому что в это время они ничего не зарабатывают и никто им не помогает.',
  zh: '市长周一在市议会上表示，港口将关闭至五月。夜间一艘船撞上了码头，工人们现在想等到水位下降。维修费用尚不清楚。船长们非常愤怒，因为这段时间他们没有任何收入，也没有人帮助他们。部长承诺周五来到这座城市，与所有受影响的人交谈。'.repeat(
    3,
  ),
}

describe('looksEnglish', () => {
  it.each(Object.entries(others))('is false for %s', (_, text) => {
    expect(looksEnglish(text)).toBe(false)
  })

  it('is true for every fixture', () => {
    const folder = new URL('../../../fixtures/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    const failing = files.filter(
      (name) => !looksEnglish(readFileSync(new URL(name, folder), 'utf8')),
    )
    expect(failing).toEqual([])
  })

  it.each([
    ['a short text', others.de.slice(0, 200)],
    ['no text', ''],
    ['the same words again and again', 'ja nein '.repeat(200)],
    ['figures', '1 2 3 4 5 '.repeat(100)],
    [
      'an English text with a long quotation',
      `${'He said that it was late, and that the pier was shut. '.repeat(6)}${others.de}`,
    ],
  ])('is true for %s', (_, text) => {
    expect(looksEnglish(text)).toBe(true)
  })
})
