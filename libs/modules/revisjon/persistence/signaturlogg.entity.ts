import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One signed act. Append-only in the database itself. */
@Entity('signaturlogg')
@Index('ix_signaturlogg_gjelder_id', ['gjelderId'])
export class SignaturloggEntity {
  @PrimaryColumn('integer')
  nr!: number;

  @Column('text')
  tid!: string;

  @Column('text')
  handling!: string;

  @Column('text', { name: 'bruker_id' })
  brukerId!: string;

  @Column('text')
  rolle!: string;

  @Column('text', { name: 'virksomhet_id', nullable: true })
  virksomhetId!: string | null;

  @Column('text')
  gjelder!: string;

  @Column('text', { name: 'gjelder_id' })
  gjelderId!: string;

  @Column('text', { name: 'utdanningslop_id', nullable: true })
  utdanningslopId!: string | null;

  @Column('text')
  innhold!: string;

  @Column('text', { name: 'leaf_hash' })
  leafHash!: string;

  @Column('text', { name: 'forrige_hash' })
  forrigeHash!: string;
}
