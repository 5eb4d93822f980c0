import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What waits for whom, since when. Open while `ferdigTid` is null; the indexes find the open ones among years of done. */
@Entity('arbeidsoppgave')
@Check(
  'chk_arbeidsoppgave_slag',
  "slag IN ('BEKREFT_AKTIVITET', 'ANBEFAL_MAAL', 'GODKJENN_MAAL', 'SVAR_AKTIVITET', 'SVAR_MAAL', 'VURDER_FORSLAG', 'ATTESTER_PERIODE', 'SVAR_PERIODE', 'ATTESTER_FORDELING', 'SVAR_FORDELING', 'BEKREFT_TIDLIGERE', 'SVAR_TIDLIGERE')",
)
@Index('ix_arbeidsoppgave_bruker_id', ['brukerId', 'ferdigTid'])
@Index('ix_arbeidsoppgave_virksomhet_id', ['virksomhetId', 'ferdigTid'])
@Index('ix_arbeidsoppgave_lis_id', ['lisId', 'ferdigTid'])
@Index('ix_arbeidsoppgave_gjelder_id', ['gjelderId'])
export class ArbeidsoppgaveEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  slag!: string;

  @Column('text', { name: 'gjelder_id' })
  gjelderId!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id', nullable: true })
  brukerId!: string | null;

  @Column('text')
  rolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'lis_id' })
  lisId!: string;

  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @Column('text')
  tittel!: string;

  @Column('text')
  detalj!: string;

  @Column('text', { name: 'siden_tid' })
  sidenTid!: string;

  @Column('text', { name: 'ferdig_tid', nullable: true })
  ferdigTid!: string | null;
}
