import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A one-time link; only the hash of its code is kept. */
@Entity('engangslenke')
@Check('chk_engangslenke_formaal', "formaal IN ('AKTIVERING', 'PASSORD')")
@Index('ix_engangslenke_bruker_id', ['brukerId'])
export class EngangslenkeEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  formaal!: string;

  @Column('text', { name: 'kode_hash', unique: true })
  kodeHash!: string;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  @Column('text', { name: 'utloper_tid' })
  utloperTid!: string;

  @Column('text', { name: 'brukt_tid', nullable: true })
  bruktTid!: string | null;
}
