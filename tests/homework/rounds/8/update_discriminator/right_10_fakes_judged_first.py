# what: D judges the fakes before the reals (the notebook prescribes no order; D's moving statistics then end a little differently)
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        fake_logits = discriminator(fake, training=True)
        real_logits = discriminator(real, training=True)
        loss = tf.reduce_mean(tf.math.softplus(fake_logits)) + tf.reduce_mean(tf.math.softplus(-real_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return tf.identity(loss)
