import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A role with dates; `avsluttetTid` ends it at once. */
@Entity('rolle')
@Check(
  'chk_rolle_rolle',
  "rolle IN ('LIS', 'VEILEDER', 'SUPERVISOR', 'LEDER', 'STEDFORTREDER', 'DELEGERT_GODKJENNER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET', 'EIER')",
)
@Check('chk_rolle_fra', "fra LIKE '____-__-__'")
@Check('chk_rolle_til', "til LIKE '____-__-__'")
@Index('ix_rolle_bruker_id', ['brukerId'])
@Index('ix_rolle_virksomhet_id', ['virksomhetId'])
export class RolleEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text', { nullable: true })
  omraade!: string | null;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  @Column('text', { name: 'avsluttet_tid', nullable: true })
  avsluttetTid!: string | null;

  @Column('text', { name: 'avsluttet_av', nullable: true })
  avsluttetAv!: string | null;

  @Column('text', { name: 'opprettet_av', nullable: true })
  opprettetAv!: string | null;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;
}
