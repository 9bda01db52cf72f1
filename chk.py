import yaml,re,glob
d=yaml.safe_load(open('/tmp/reviews/r1/fixes.yaml'))
keys=set()
for f in glob.glob('/work/main/locales/en/steps/*.ftl'):
  keys|=set(re.findall(r'^([a-z][\w-]*) = ',open(f).read(),re.M))
new={k[5:] for k in d if k.startswith('STEP')}
print('new/mended steps',{k:(k in keys) for k in new})
codes=[l.strip() for l in open('/tmp/reviews/r1.txt')]
titles={}
for f in glob.glob('/work/main/locales/en/codes/*/*.ftl'):
  for k,t in re.findall(r'^(AAD\S+) = (.*)$',open(f).read(),re.M): titles[k]=t
for k,v in d.items():
  if k.startswith('STEP'):continue
  assert k in codes,k
  for r,l in v.get('steps',{}).items():
    assert len(l)<=5
    for s in l: assert s in keys|new,(k,s)
  if 'title' in v: print(len(v['title']),[c for c,t in titles.items() if t==v['title']])
print(len([k for k in d if not k.startswith('STEP')]),'entries')
