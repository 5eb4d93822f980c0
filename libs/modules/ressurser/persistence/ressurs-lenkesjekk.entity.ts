import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How the address of a resource answered last. A row is taken by moving `neste_tid`, so that two processes never ask twice. */
@Entity('ressurs_lenkesjekk')
@Check('chk_ressurs_lenkesjekk_utfall', "utfall IN ('USJEKKET', 'SVARER', 'BORTE', 'UTEN_SVAR')")
@Index('ix_ressurs_lenkesjekk_neste_tid', ['nesteTid'])
export class RessursLenkesjekkEntity {
  @ForeignKey('RessursEntity')
  @PrimaryColumn('text', { name: 'ressurs_id' })
  ressursId!: string;

  @Column('text')
  adresse!: string;

  @Column('text')
  utfall!: string;

  /** What went wrong, as a code. */
  @Column('text', { nullable: true })
  grunn!: string | null;

  @Column('integer', { name: 'feil_paa_rad' })
  feilPaaRad!: number;

  @Column('text', { name: 'sjekket_tid', nullable: true })
  sjekketTid!: string | null;

  @Column('text', { name: 'neste_tid' })
  nesteTid!: string;
}
