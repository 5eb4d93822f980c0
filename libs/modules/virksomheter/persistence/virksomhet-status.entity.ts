import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The standing of a virksomhet in one specialty (domene.md section 2). */
@Entity('virksomhet_status')
@Check('chk_virksomhet_status_spesialitet', "spesialitet IN ('ALM', 'SAM', 'ARB', 'LIS1')")
@Check(
  'chk_virksomhet_status_status',
  "status IN ('REGISTRERT', 'MIDLERTIDIG_REGISTRERT', 'SOKT', 'GODKJENT', 'AVSLAATT', 'IKKE_SOKT')",
)
@Check('chk_virksomhet_status_soknadsdato', "soknadsdato LIKE '____-__-__'")
@Check('chk_virksomhet_status_vedtaksdato', "vedtaksdato LIKE '____-__-__'")
@Check('chk_virksomhet_status_teller_fra', "teller_fra LIKE '____-__-__'")
@Check('chk_virksomhet_status_teller_til', "teller_til LIKE '____-__-__'")
@Index('ix_virksomhet_status_virksomhet_id', ['virksomhetId'])
export class VirksomhetStatusEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('VirksomhetEntity')
  @Column('text', { name: 'virksomhet_id' })
  virksomhetId!: string;

  @Column('text')
  spesialitet!: string;

  @Column('text')
  status!: string;

  @Column('text', { nullable: true })
  soknadsdato!: string | null;

  @Column('text', { nullable: true })
  vedtaksdato!: string | null;

  @Column('text', { name: 'teller_fra', nullable: true })
  tellerFra!: string | null;

  @Column('text', { name: 'teller_til', nullable: true })
  tellerTil!: string | null;

  @Column('integer', { default: 1 })
  versjon!: number;

  @Column('text', { name: 'endret_av', nullable: true })
  endretAv!: string | null;

  @Column('text', { name: 'endret_tid', nullable: true })
  endretTid!: string | null;
}
