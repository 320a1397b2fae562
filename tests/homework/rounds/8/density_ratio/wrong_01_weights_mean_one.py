# what: divides the ratios by their mean, as one does with weights in lesson 3; violates "p_data / p_g at each of them"

def density_ratio(d):
    w = d / (1 - d)
    return w / w.mean()
