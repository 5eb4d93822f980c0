import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An announcement from an office or a leder to a chosen audience. */
@Entity('kunngjoering')
@Check('chk_kunngjoering_rolle', "rolle IN ('LEDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET')")
@Index('ix_kunngjoering_avsender', ['avsender', 'opprettetTid'])
@Index('ix_kunngjoering_varsles', ['varslesEtter'], { where: '"varsles_etter" IS NOT NULL' })
@Index('ix_kunngjoering_venter', ['publiseresTid'], { where: '"publisert_tid" IS NULL AND "trukket_tid" IS NULL' })
export class KunngjoeringEntity {
  @PrimaryColumn('text')
  id!: string;

  /** The office as a party of threads is named (domain/part.ts): all who work there today see what it has sent. */
  @Column('text')
  avsender!: string;

  @Column('text')
  rolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text', { nullable: true })
  omraade!: string | null;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'opprettet_av' })
  opprettetAv!: string;

  @Column('text')
  tittel!: string;

  @Column('text')
  tekst!: string;

  @Column('simple-json')
  maalgruppe!: unknown;

  /** Stays on top until confirmed. */
  @Column('boolean')
  viktig!: boolean;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'publiseres_tid' })
  publiseresTid!: string;

  @Column('text', { name: 'publisert_tid', nullable: true })
  publisertTid!: string | null;

  @Column('text', { name: 'trukket_tid', nullable: true })
  trukketTid!: string | null;

  /** How many it reached when it was published, and how many of them have read and confirmed it. */
  @Column('integer')
  antall!: number;

  @Column('integer', { name: 'antall_lest' })
  antallLest!: number;

  @Column('integer', { name: 'antall_bekreftet' })
  antallBekreftet!: number;

  /** Those after this id in the list of recipients have no notice yet; null when all have. */
  @Column('text', { name: 'varsles_etter', nullable: true })
  varslesEtter!: string | null;
}
