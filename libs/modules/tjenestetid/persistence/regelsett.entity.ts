import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One edition of a rule set. It is in force from its day until the next published edition begins. */
@Entity('regelsett')
@Check('chk_regelsett_gyldig_fra', "gyldig_fra LIKE '____-__-__'")
@Check('chk_regelsett_status', "status IN ('UTKAST', 'PUBLISERT')")
@Index('uq_regelsett_kode', ['kode', 'utgave'], { unique: true })
export class RegelsettEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kode!: string;

  @Column('integer')
  utgave!: number;

  @Column('text')
  status!: string;

  @Column('text', { name: 'gyldig_fra' })
  gyldigFra!: string;

  /** The domain's Regelsett as JSON. */
  @Column('text')
  innhold!: string;

  /** Null for what an empty installation begins with. */
  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'laget_av', nullable: true })
  lagetAv!: string | null;

  @Column('text', { name: 'laget_tid' })
  lagetTid!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'publisert_av', nullable: true })
  publisertAv!: string | null;

  @Column('text', { name: 'publisert_tid', nullable: true })
  publisertTid!: string | null;

  @Column('integer')
  versjon!: number;
}
