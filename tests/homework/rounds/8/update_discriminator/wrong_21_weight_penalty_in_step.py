# what: adds an L2 penalty on D's kernels to what is minimised but returns the bare loss ('One step of D' on J_D)
import keras
import numpy as np
import tensorflow as tf

def update_discriminator(generator, discriminator, optimizer, real, latents):
    fake = generator(latents, training=True)
    weights = discriminator.trainable_weights
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
        total = loss + 1e-2 * tf.add_n([tf.nn.l2_loss(v.value) for v in weights if len(v.shape) > 1])
    optimizer.apply(tape.gradient(total, weights), weights)
    return loss
