import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A målplan was moved to a newer version of its catalogue. A plan is superseded when it stands here as the first. */
@Entity('overgang')
@Index('ix_overgang_utdanningslop_id', ['utdanningslopId'])
export class OvergangEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @ForeignKey('MaalplanEntity')
  @Column('text', { name: 'fra_maalplan_id', unique: true })
  fraMaalplanId!: string;

  @ForeignKey('MaalplanEntity')
  @Column('text', { name: 'til_maalplan_id', unique: true })
  tilMaalplanId!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  /** The balance sheet as it was signed, in JSON; the log holds its commitment. */
  @Column('text')
  tekst!: string;

  @Column('text')
  salt!: string;

  @Column('integer', { name: 'signatur_nr' })
  signaturNr!: number;

  @Column('text')
  tid!: string;
}
