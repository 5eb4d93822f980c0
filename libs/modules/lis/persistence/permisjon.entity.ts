import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Leave: stops the clock. The reason is not kept. */
@Entity('permisjon')
@Check('chk_permisjon_fra', "fra LIKE '____-__-__'")
@Check('chk_permisjon_til', "til LIKE '____-__-__'")
@Index('ix_permisjon_utdanningslop_id', ['utdanningslopId'])
export class PermisjonEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('UtdanningslopEntity')
  @Column('text', { name: 'utdanningslop_id' })
  utdanningslopId!: string;

  @Column('text')
  fra!: string;

  @Column('text', { nullable: true })
  til!: string | null;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'registrert_av' })
  registrertAv!: string;

  @Column('text', { name: 'registrert_tid' })
  registrertTid!: string;
}
