import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The LIS lets an ALIS-kontor read the record until a date. Rows stay: they say who could read when. */
@Entity('journalaapning')
@Check('chk_journalaapning_til', "til LIKE '____-__-__'")
@Index('ix_journalaapning_utdanningslop_id', ['utdanningslopId'])
@Index('ix_journalaapning_omraade', ['omraade'])
export class JournalaapningEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  /** The office: the counties it works for, written as in its roles. */
  @Column('text')
  omraade!: string;

  @Column('text', { name: 'aapnet_tid' })
  aapnetTid!: string;

  /** The last day. */
  @Column('text')
  til!: string;

  @Column('text', { name: 'lukket_tid', nullable: true })
  lukketTid!: string | null;
}
