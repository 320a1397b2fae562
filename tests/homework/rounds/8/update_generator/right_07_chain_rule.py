# what: the chain rule in two parts: a tape through D gives the slope at the fakes, a tape through G takes it on
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as through_g:
        fake = generator(latents, training=True)
    with tf.GradientTape() as through_d:
        through_d.watch(fake)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    slope = through_d.gradient(loss, fake)
    weights = generator.trainable_weights
    optimizer.apply(through_g.gradient(fake, weights, output_gradients=slope), weights)
    return loss
