import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A party of a thread: a person, or a role that whoever holds it today speaks for. */
@Entity('meldingstraad_part')
@Check(
  'chk_meldingstraad_part_rolle',
  "rolle IN ('LIS', 'VEILEDER', 'SUPERVISOR', 'LEDER', 'ALIS_KONTOR', 'STATSFORVALTER', 'HELSEDIREKTORATET')",
)
@Index('ix_meldingstraad_part_noekkel', ['noekkel', 'sisteTid', 'traadId'])
export class TraadpartEntity {
  @ForeignKey('MeldingstraadEntity')
  @PrimaryColumn('text', { name: 'traad_id' })
  traadId!: string;

  /** `BRUKER:<id>`, `LEDER:<virksomhetId>`, `ALIS_KONTOR:<fylker>` … (domain/part.ts). */
  @PrimaryColumn('text')
  noekkel!: string;

  @Column('text')
  rolle!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id', nullable: true })
  brukerId!: string | null;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text', { nullable: true })
  omraade!: string | null;

  /** The last message written while this was a party. */
  @Column('integer', { name: 'siste_nr' })
  sisteNr!: number;

  @Column('text', { name: 'siste_tid' })
  sisteTid!: string;

  /** No longer a party: left, or the working relation was over when the next message came. */
  @Column('text', { name: 'sluttet_tid', nullable: true })
  sluttetTid!: string | null;
}
