import type { SealPlace } from '../../domain/personal/seal-problem.ts';
import type { SealingWords } from '../sealing-words.ts';

const level = ({ register, level: code }: SealPlace) =>
  `${register === undefined ? '' : `${register} 的`}密级“${code ?? '？'}”`;
const file = ({ path, level: code }: SealPlace) =>
  `${path ?? '文件'}${code === undefined ? ' ' : `（密级“${code}”）`}`;

/** 密封的用语。 */
export const sealing: SealingWords = {
  fault: (problem, place) => {
    switch (problem) {
      case 'no-ring':
        return {
          message: place.file === undefined ? '没有设置密钥环' : `${place.file} 没有密钥环`,
          fix: '用 --ring 写明密钥环所在，或设置 GUIDANG_RING 或 git config guidang.ring；第一个 guidang key add 建立密钥环',
        };
      case 'not-a-ring':
        return {
          message: `${place.file} 不是密钥环`,
          fix: '核对路径；密钥环的文件夹里有 ring.json。新建的要用空文件夹',
        };
      case 'ring-damaged':
        return {
          message: `密钥环里的 ${place.file ?? file(place)} 已损坏，或者内容与名称不符`,
          fix: '用 guidang key verify 查明，再从密钥环的备份取回这个文件',
        };
      case 'ring-older':
        return {
          message: `密钥环里没有打开 ${file(place)}的密钥：密钥环比登记册旧，或者密钥已取走`,
          fix: '核对用的是不是最新的密钥环；从备份恢复密钥环的，要用登记册那次备份之后的一份',
        };
      case 'ring-changed':
        return { message: '另有人刚刚改动了密钥环，这次什么也没有写入', fix: '再运行一次' };
      case 'ring-busy':
        return {
          message: '一直有人在写密钥环',
          fix: '稍后再试；写到一半停下的，两分钟后自动让开',
        };
      case 'destroyed':
        return {
          message: `${file(place)}已经销毁，密钥已从密钥环取走`,
          fix: '不能恢复；依据见该件的销毁证明',
        };
      case 'bad-path':
        return { message: `${place.path} 不是登记册里的文件`, fix: '密封的只能是登记册里的文件和案卷' };
      case 'wrong-key':
        return {
          message: '这份身份的公钥不在密钥环上',
          fix: '核对身份文件和密钥环；还没有登记的，请持有人运行 guidang key add',
        };
      case 'not-a-reader':
        return {
          message: `${place.name ?? '本人'}没有${level(place)}的密钥`,
          fix: '按制度应当持有的，请已持有的人运行 guidang key add；否则请持有人代办',
        };
      case 'revoked':
        return {
          message: `${place.name}已离开，密钥环上已注销`,
          fix: '重新任职的，请持有人再运行 guidang key add',
        };
      case 'no-reader':
        return {
          message: `密钥环上没有人持有${level(place)}`,
          fix: '先用 guidang key add 登记按制度应当持有的人',
        };
      case 'nobody':
        return {
          message: `密钥环上没有 ${place.name}`,
          fix: '本人先用 guidang key new 作身份，再连同公钥登记：guidang key add 姓名 --recipient age1…',
        };
      case 'other-recipient':
        return {
          message: `${place.name} 在密钥环上登记的是另一把公钥`,
          fix: '丢了旧身份的，先 guidang key revoke，再用新的公钥 key add',
        };
      case 'other-name':
        return { message: `这把公钥登记在 ${place.name} 名下`, fix: '每人用自己的身份' };
      case 'bad-recipient':
        return {
          message: `${place.name} 的公钥不对`,
          fix: '公钥以 age1 开头，由 guidang key new 打出，要完整复制；身份（AGE-SECRET-KEY）不要交给任何人',
        };
      case 'no-identity':
        return {
          message: place.file === undefined ? '要用本人的身份' : `没有身份文件 ${place.file}`,
          fix: '用 --identity 或 GUIDANG_IDENTITY 写明；还没有的，用 guidang key new 作一份',
        };
      case 'not-an-identity':
        return { message: `${place.file ?? '该文件'} 不是身份文件`, fix: '写明 guidang key new 所作的文件' };
      case 'half-key':
        return {
          message: `${place.file ?? '这份身份'} 不完整：缺了一截，或者有错字`,
          fix: '从本人保存的副本取回；没有副本的，注销旧的，另作一份',
        };
      case 'unprotected':
        return {
          message: `${place.file} 没有口令保护`,
          fix: '用 age -p 加上口令，或用 guidang key new 另作一份',
        };
      case 'passphrase':
        return { message: '口令不对', fix: '再试一次；口令忘了的，注销旧身份，另作一份' };
      case 'damaged':
        return {
          message: `${file(place)}的密文已损坏`,
          fix: '从 git 历史里取回这个文件没有损坏的一版',
        };
      case 'truncated':
        return {
          message: `${file(place)}的密文缺了一截`,
          fix: '从 git 历史里取回这个文件完整的一版',
        };
      case 'moved':
        return {
          message: `${file(place)}的密文是为别的文件或密级封的，不在原处不能打开`,
          fix: '恢复原来的密文；内容要改的，用 guidang change 或 guidang seal 重新密封',
        };
    }
  },
};
