# what: steps with all of discriminator.weights that have a gradient, watched by hand, so that frozen layers move too ('the weights that may move')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    everything = [v.value for v in discriminator.weights]
    with tf.GradientTape() as tape:
        tape.watch(everything)
        a = discriminator(real, training=True)
        b = discriminator(fake, training=True)
        j_d = tf.reduce_mean(tf.nn.softplus(-a)) + tf.reduce_mean(tf.nn.softplus(b))
    pairs = zip(tape.gradient(j_d, everything), discriminator.weights)
    pairs = [(g, v) for g, v in pairs if g is not None]
    optimizer.apply([g for g, _ in pairs], [v for _, v in pairs])
    return j_d
