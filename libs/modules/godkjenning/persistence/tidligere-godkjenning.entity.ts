import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A LIS's message that goals were approved elsewhere, before the leder has decided on them. */
@Entity('tidligere_godkjenning')
@Check('chk_tidligere_godkjenning_tilstand', "tilstand IN ('SENDT', 'RETURNERT', 'TILBAKEKALT', 'AVGJORT')")
@Check('chk_tidligere_godkjenning_dato', "dato LIKE '____-__-__'")
@Index('ix_tidligere_godkjenning_utdanningslop_id', ['utdanningslopId'])
export class TidligereGodkjenningEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  /** Whose leder decides. */
  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'sendt_til' })
  sendtTil!: string;

  @Column('text')
  tilstand!: string;

  /** What the approval is seen on. */
  @Column('text')
  dokument!: string;

  /** What was written once for all of them; each goal has its own too, which is what counts. */
  @Column('text', { nullable: true })
  dato!: string | null;

  @Column('text', { nullable: true })
  virksomhet!: string | null;

  @Column('text', { nullable: true })
  godkjenner!: string | null;

  @Column('text', { name: 'sendt_tid' })
  sendtTid!: string;

  @Column('integer')
  versjon!: number;
}
