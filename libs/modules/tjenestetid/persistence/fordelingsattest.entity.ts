import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed act on a division: attested to a day, returned, corrected. */
@Entity('fordelingsattest')
@Check('chk_fordelingsattest_til_dato', "til_dato LIKE '____-__-__'")
@Index('ix_fordelingsattest_fordeling_id', ['fordelingId'])
export class FordelingsattestEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('TjenestefordelingEntity')
  @Column('text', { name: 'fordeling_id' })
  fordelingId!: string;

  @Column('text')
  handling!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @Column('text', { name: 'til_dato', nullable: true })
  tilDato!: string | null;

  @Column('text', { nullable: true })
  tekst!: string | null;

  @Column('text', { nullable: true })
  salt!: string | null;

  @Column('integer', { name: 'signatur_nr' })
  signaturNr!: number;

  @Column('text')
  tid!: string;

  /** 1, 2, 3 … for each: times may be equal. */
  @Column('integer')
  nr!: number;
}
