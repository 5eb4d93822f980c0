import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed act on a goal, and the words that went with it. */
@Entity('attestasjon')
@Index('ix_attestasjon_maal_id', ['maalId'])
export class AttestasjonEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('MaalEntity')
  @Column('text', { name: 'maal_id' })
  maalId!: string;

  @Column('integer')
  runde!: number;

  @Column('text')
  handling!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text', { nullable: true })
  tekst!: string | null;

  @Column('text', { nullable: true })
  salt!: string | null;

  @Column('integer', { name: 'signatur_nr', nullable: true })
  signaturNr!: number | null;

  @Column('boolean', { name: 'samme_person' })
  sammePerson!: boolean;

  @Column('text')
  tid!: string;

  /** 1, 2, 3 … for each: times may be equal. */
  @Column('integer')
  nr!: number;
}
