import { Global, Module } from '@nestjs/common';
import { Personer } from './application/personer';
import { Roller } from './application/roller';
import { RolleRepository } from './persistence/rolle.repository';

@Global()
@Module({
  providers: [Roller, Personer, RolleRepository],
  exports: [Roller, Personer],
})
export class VirksomheterModule {}
