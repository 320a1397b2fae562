# what: clips each gradient to the norm 0.5 ('one step of G' with the optimizer as it is)
import keras
import numpy as np
import tensorflow as tf

def update_generator(generator, discriminator, optimizer, latents):
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    grads = [tf.clip_by_norm(g, 0.5) for g in tape.gradient(loss, weights)]
    optimizer.apply(grads, weights)
    return loss
