import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed act on a period: attested to a day, returned, corrected. */
@Entity('tjenesteattest')
@Check('chk_tjenesteattest_til_dato', "til_dato LIKE '____-__-__'")
@Index('ix_tjenesteattest_periode_id', ['periodeId'])
@Index('uq_tjenesteattest_kontrollkode', ['kontrollkode'], { unique: true })
export class TjenesteattestEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('TjenesteperiodeEntity')
  @Column('text', { name: 'periode_id' })
  periodeId!: string;

  @Column('text')
  handling!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @Column('text', { name: 'til_dato', nullable: true })
  tilDato!: string | null;

  /** LIS1: half days of absence the portal proposed, and those the leder set. */
  @Column('integer', { name: 'foreslaatte_halvdager', nullable: true })
  foreslaatteHalvdager!: number | null;

  @Column('integer', { name: 'satte_halvdager', nullable: true })
  satteHalvdager!: number | null;

  @Column('text', { nullable: true })
  tekst!: string | null;

  @Column('text', { nullable: true })
  salt!: string | null;

  @Column('integer', { name: 'signatur_nr', nullable: true })
  signaturNr!: number | null;

  /** On the paper, so that somebody who holds it can ask whether it is genuine. */
  @Column('text', { nullable: true })
  kontrollkode!: string | null;

  @Column('text')
  tid!: string;

  /** 1, 2, 3 … for each: times may be equal. */
  @Column('integer')
  nr!: number;
}
