# what: a tape that watches only what it is told to, namely D's trainable weights
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = tf.stop_gradient(generator(latents, training=True))
    weights = discriminator.trainable_weights
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        tape.watch([weight.value for weight in weights])
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
    optimizer.apply(tape.gradient(loss, [weight.value for weight in weights]), weights)
    return loss
